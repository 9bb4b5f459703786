<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>rules</name>
    <message>
        <source>{other} has place {place} from {first} until departure {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} has place {place} from {first}, without a known departure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child} already has stay {stay} from {first} until departure {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child} already has stay {stay} from {first}, without a known departure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {place} is closed from {first} until {until}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place {place} is closed from {first}: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child} would have a place on nights outside the stay, from {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An absence of {child} would lie outside the stay, from {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A phase of {child} would begin outside the stay, on {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay of {child} begins on {first} without a phase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child} would have two places at once from {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) of {child} beyond six weeks; last allowed day {last}. With a decision it can become a long stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) of {child} beyond the crisis term; last allowed day {last}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The crisis stay of {child} was already extended once; it cannot be again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) of the long stay of {child} without a decision, from {first}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The long stay of {child} has no decision from {first} on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child} is {age} years old on admission.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} would have more children than its {recognised} places from {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child} and {sibling} would sleep in different living groups from {first}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>{child}: day {day} of {of} of the short stay; last allowed day {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child}: day {day} of {of} of the short stay; over six weeks since {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child}: day {day} of {of} of the crisis stay; last day {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child}: decision {number} ends on {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child}: long stay without a decision from {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{child}: no place from {first}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>wishes</name>
    <message>
        <source>A stay needs a night: departure {until} is not after the first day {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} lies outside the stay, which runs from {first}. Choose a day inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This stay is already long from {first}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stay has no such placement any more. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
