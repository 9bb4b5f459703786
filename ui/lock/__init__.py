"""What happens when nobody is at the screen: names go first, then everything, and a password brings it back."""
