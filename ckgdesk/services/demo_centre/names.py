"""Plausible Flemish names for people who do not exist; first and last names are drawn apart from each other."""

from typing import Final


def _each(names: str) -> tuple[str, ...]:
    return tuple(names.split())


FIRST_NAMES: Final = _each(
    "Noor Lotte Fien Marie Juna Ella Olivia Camille Elise Lien Amber Nora Mila Anna Helena Yasmina Fleur Jade Lena Roos"
    " Amira Hanne Laura Kaat Liv Sara Zoë Janne Elena Margot Wout Emiel Jules Staf Lowie Arthur Louis Finn Liam Noah"
    " Vic Mats Seppe Jef Kobe Daan Victor Lars Rayan Thijs Adam Ferre Stan Milan Tuur Warre Briek Elias Matteo Jasper"
    " Lily Tess Babette Julie Aya Suze Renée Ilias Otis Rune Cas Gust Maurice Bas Simon Yunus Lander Robbe Alina Nina"
)
PARENT_NAMES: Final = _each(
    "Els Katrien Sofie An Leen Nathalie Karen Inge Evi Fatima Lies Joke Kim Sandra Veerle Tom Bart Wim Koen Steven"
    " Pieter Kris Dries Jeroen Mohamed Bram Nele Griet Ellen Silke"
)
LAST_NAMES: Final = _each(
    "Peeters Janssens Maes Jacobs Mertens Willems Claes Goossens Wouters Vermeulen Pauwels Hermans Aerts Michiels"
    " Lambrecht Martens Smets Claeys Hendrickx Cools Bogaerts Lemmens Daems Verhoeven Segers Stevens Wauters Sels"
    " Raes Vandamme Leemans Coppens Baert Verbeke Nijs Moens Geerts Cuypers Thys Bosmans Desmet Carlier Aydin Benali"
    " Yilmaz Kowalska Diallo Nowak Haddad Petrov Vercammen Dierickx Roels Gielen Sterckx Torfs Vervoort Engels"
)
STREETS: Final = _each(
    "Kiezelpad Lindedreef Hazelaarsgang Vlierweide Molenkouter Wilgenhoek Zonnebeemd Kraanvogelpad Berkenschans"
    " Dennenwegel Klaverakker Rietgorspad Spinnewielstraat Torenvalkhof Vuursteenlaan"
)
TOWNS: Final = ("Wilgenbeke", "Zandmeersel", "Oosterlinde", "Rietmeersel", "Hoogvenne")
REFERRERS: Final = ("OCJ", "VK", "CLB", "CAW", "Huisarts", "Kinderopvang", "Ouders zelf", "Ziekenhuis")
PAYERS: Final = ("FONS", "Infino", "KidsLife", "MyFamily", "Parentia")
ONE_THIRD: Final = ("Moeder", "Vader", "Grootouder", "Spaarrekening van het kind")
CLOSURES: Final = ("Schilderwerken", "Waterschade", "Nieuwe vloer", "Bed in herstelling")
