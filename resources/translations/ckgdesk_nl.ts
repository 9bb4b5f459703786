<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ckgdesk</source>
        <translation>Over ckgdesk</translation>
    </message>
    <message>
        <source>ckgdesk {version}</source>
        <translation>ckgdesk {version}</translation>
    </message>
    <message>
        <source>Plans the stays of children in a centre for child care and family support.</source>
        <translation>Plant de verblijven van kinderen in een centrum voor kinderzorg en gezinsondersteuning.</translation>
    </message>
    <message>
        <source>ckgdesk may be used, studied, shared and changed under the European Union Public Licence 1.2.</source>
        <translation>ckgdesk mag gebruikt, bestudeerd, gedeeld en aangepast worden onder de European Union Public Licence 1.2.</translation>
    </message>
    <message>
        <source>The letters are Inter, under the SIL Open Font Licence 1.1. It is built with:</source>
        <translation>Het lettertype is Inter, onder de SIL Open Font Licence 1.1. Gebouwd met:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
</context>
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>First night &amp;away</source>
        <translation>Eerste nacht &amp;weg</translation>
    </message>
    <message>
        <source>&amp;Back on</source>
        <translation>&amp;Terug op</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>Waa&amp;r</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Absence in stay {stay}</source>
        <translation>Afwezigheid in verblijf {stay}</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>That is not after the first night.</source>
        <translation>Dat ligt niet na de eerste nacht.</translation>
    </message>
    <message>
        <source>Say where the child is.</source>
        <translation>Geef aan waar het kind is.</translation>
    </message>
    <message>
        <source>The stay runs {span}.</source>
        <translation>Het verblijf loopt {span}.</translation>
    </message>
</context>
<context>
    <name>AccountsSection</name>
    <message>
        <source>&amp;New account…</source>
        <translation>&amp;Nieuw account…</translation>
    </message>
    <message>
        <source>&amp;Role…</source>
        <translation>&amp;Rol…</translation>
    </message>
    <message>
        <source>New &amp;password…</source>
        <translation>Nieuw &amp;wachtwoord…</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>Ver&amp;wijderen…</translation>
    </message>
    <message>
        <source>New recovery &amp;key…</source>
        <translation>Nieuwe herstel&amp;sleutel…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Everybody logs in by name, with a role. Nobody shares an account, also not at night.</source>
        <translation>Iedereen meldt zich aan met een eigen naam en een rol. Niemand deelt een account, ook &apos;s nachts niet.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Living groups</source>
        <translation>Leefgroepen</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Tweede factor</translation>
    </message>
    <message>
        <source>Password of</source>
        <translation>Wachtwoord van</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open another plan…</source>
        <translation>Ander plan &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Import a workbook…</source>
        <translation>Excel-bestand &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Export to a workbook…</source>
        <translation>&amp;Exporteren naar Excel-bestand…</translation>
    </message>
    <message>
        <source>&amp;Print the week…</source>
        <translation>Week af&amp;drukken…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Op&amp;slaan</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Opnieuw doen</translation>
    </message>
    <message>
        <source>&amp;Find a child…</source>
        <translation>Kind &amp;zoeken…</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Inzoomen</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uitzoomen</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>Naar &amp;vandaag</translation>
    </message>
    <message>
        <source>&amp;Hide names</source>
        <translation>&amp;Namen verbergen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Opnieuw kijken</translation>
    </message>
    <message>
        <source>&amp;About ckgdesk</source>
        <translation>&amp;Over ckgdesk</translation>
    </message>
    <message>
        <source>Undo: {step}</source>
        <translation>Ongedaan maken: {step}</translation>
    </message>
    <message>
        <source>Redo: {step}</source>
        <translation>Opnieuw doen: {step}</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Zoals het &amp;systeem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Licht</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Donker</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoog contrast</translation>
    </message>
    <message>
        <source>&amp;Lock the screen</source>
        <translation>Scherm &amp;vergrendelen</translation>
    </message>
    <message>
        <source>&amp;Commands…</source>
        <translation>O&amp;pdrachten…</translation>
    </message>
    <message>
        <source>&amp;Give out what is held about a child…</source>
        <translation>&amp;Gegevens over een kind meedelen…</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>Terms of the weeks to come</source>
        <translation>Termijnen van de komende weken</translation>
    </message>
</context>
<context>
    <name>AgendaHead</name>
    <message>
        <source>wk {week}</source>
        <translation>wk {week}</translation>
    </message>
</context>
<context>
    <name>AgendaModel</name>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>What falls</source>
        <translation>Wat er valt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Laatste dag</translation>
    </message>
    <message>
        <source>Weeks to come</source>
        <translation>Komende weken</translation>
    </message>
</context>
<context>
    <name>AmountsSection</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>basic amount</source>
        <translation>basisbedrag</translation>
    </message>
    <message>
        <source>&amp;Amount a month</source>
        <translation>B&amp;edrag per maand</translation>
    </message>
    <message>
        <source>Holds &amp;from</source>
        <translation>Geldig &amp;vanaf</translation>
    </message>
    <message>
        <source>Add the a&amp;mount</source>
        <translation>Bedrag &amp;toevoegen</translation>
    </message>
    <message>
        <source>&amp;Take the chosen line away</source>
        <translation>Gekozen regel &amp;weghalen</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Bedragen</translation>
    </message>
    <message>
        <source>What the Groeipakket is a month. Indicative: it stands so in letters, the payer computes.</source>
        <translation>Wat het Groeipakket per maand is. Indicatief: zo staat het in brieven, de uitbetaler berekent.</translation>
    </message>
    <message>
        <source>Two thirds {two_thirds}, one third {one_third}.</source>
        <translation>Twee derde {two_thirds}, één derde {one_third}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>2/3</source>
        <translation>2/3</translation>
    </message>
    <message>
        <source>1/3</source>
        <translation>1/3</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>No amount yet. Letters then say that the payer computes it.</source>
        <translation>Nog geen bedrag. Brieven zeggen dan dat de uitbetaler het berekent.</translation>
    </message>
    <message>
        <source>A new amount</source>
        <translation>Een nieuw bedrag</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message>
        <source>Attention</source>
        <translation>Aandacht</translation>
    </message>
    <message>
        <source>No signal matches “{words}”.</source>
        <translation>Geen signaal gevonden voor “{words}”.</translation>
    </message>
    <message>
        <source>Show all signals</source>
        <translation>Alle signalen tonen</translation>
    </message>
    <message>
        <source>Nobody is nearing six weeks, and every night has its place and its decision.</source>
        <translation>Niemand nadert de zes weken, en elke nacht heeft een plaats en een beslissing.</translation>
    </message>
    <message>
        <source>Signals appear here in good time: before six weeks are over, and before a decision ends.</source>
        <translation>Signalen verschijnen hier op tijd: voor de zes weken om zijn, en voor een beslissing afloopt.</translation>
    </message>
    <message>
        <source>No term falls in the eight weeks to come.</source>
        <translation>In de komende acht weken valt geen enkele termijn.</translation>
    </message>
    <message>
        <source>Short stays, decisions and reports appear here before they are due.</source>
        <translation>Kortdurende verblijven, beslissingen en meldingen verschijnen hier voor ze moeten gebeuren.</translation>
    </message>
</context>
<context>
    <name>BackupLight</name>
    <message>
        <source>being made…</source>
        <translation>wordt gemaakt…</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>mislukt</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>Backups are in {folder}.</source>
        <translation>Reservekopieën staan in {folder}.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Reservekopie</translation>
    </message>
</context>
<context>
    <name>BackupSection</name>
    <message>
        <source>Make a &amp;backup now</source>
        <translation>&amp;Maak nu een reservekopie</translation>
    </message>
    <message>
        <source>&amp;Drill: prove the newest backup…</source>
        <translation>&amp;Oefening: bewijs de nieuwste reservekopie…</translation>
    </message>
    <message>
        <source>First folder</source>
        <translation>Eerste map</translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation>Tweede map</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>A locked copy of the whole plan, whenever the window closes and every few hours of change. Old copies are thinned out to one a day, later one a week, later one a month.</source>
        <translation>Een vergrendelde kopie van het hele plan, telkens het venster sluit en om de paar uren met wijzigingen. Oude kopieën worden uitgedund: één per dag, later één per week, nog later één per maand.</translation>
    </message>
    <message>
        <source>Use no second folder</source>
        <translation>Gebruik geen tweede map</translation>
    </message>
    <message>
        <source>Use the folder of this PC</source>
        <translation>Gebruik de map van deze pc</translation>
    </message>
    <message>
        <source>A backup is being made…</source>
        <translation>Er wordt een reservekopie gemaakt…</translation>
    </message>
    <message>
        <source>The last backup failed.</source>
        <translation>De laatste reservekopie is mislukt.</translation>
    </message>
    <message>
        <source>The last good backup is of {day} at {time}.</source>
        <translation>De laatste goede reservekopie is van {day} om {time}.</translation>
    </message>
    <message>
        <source>There is no backup of this plan yet.</source>
        <translation>Er is nog geen reservekopie van dit plan.</translation>
    </message>
    <message>
        <source>Copies are made by themselves; nobody has to think of it.</source>
        <translation>Kopieën worden vanzelf gemaakt; niemand hoeft eraan te denken.</translation>
    </message>
    <message>
        <source>Here copies are made only by hand: the plan can only be read, or it is the demo centre.</source>
        <translation>Hier worden alleen met de hand kopieën gemaakt: het plan kan alleen gelezen worden, of het is het democentrum.</translation>
    </message>
    <message numerus="yes">
        <source>The backup brings the plan back: %n table(s) compared, all the same.</source>
        <translation>
            <numerusform>De reservekopie brengt het plan terug: %n tabel vergeleken, alles gelijk.</numerusform>
            <numerusform>De reservekopie brengt het plan terug: %n tabellen vergeleken, alles gelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>The newest backup does not bring the plan back. Make a new one now. {why}</source>
        <translation>De nieuwste reservekopie brengt het plan niet terug. Maak nu een nieuwe. {why}</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>Waar reservekopieën naartoe gaan</translation>
    </message>
    <message>
        <source>That is the folder of the plan itself: one mishap would take both. Choose another folder.</source>
        <translation>Dat is de map van het plan zelf: één ongeluk zou allebei treffen. Kies een andere map.</translation>
    </message>
    <message>
        <source>Backups go to that folder already. Choose another one.</source>
        <translation>Er gaan al reservekopieën naar die map. Kies een andere.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be shown.</source>
        <translation>De map {folder} kan niet getoond worden.</translation>
    </message>
</context>
<context>
    <name>BarTips</name>
    <message>
        <source>Locked: it cannot be moved by accident.</source>
        <translation>Vergrendeld: kan niet per ongeluk verschoven worden.</translation>
    </message>
    <message>
        <source>Exception: {reason}</source>
        <translation>Uitzondering: {reason}</translation>
    </message>
    <message>
        <source>Departure: {certainty}</source>
        <translation>Vertrek: {certainty}</translation>
    </message>
    <message>
        <source>{name}, night of {day}: {taken} of {possible} places taken</source>
        <translation>{name}, nacht van {day}: {taken} van {possible} plaatsen bezet</translation>
    </message>
    <message>
        <source>More children than the living group is recognised for.</source>
        <translation>Meer kinderen dan waarvoor de leefgroep erkend is.</translation>
    </message>
    <message>
        <source>No place free.</source>
        <translation>Geen plaats vrij.</translation>
    </message>
    <message>
        <source>Last allowed day of the short stay: {last}.</source>
        <translation>Laatste toegelaten dag van het kortdurend verblijf: {last}.</translation>
    </message>
    <message>
        <source>{group}: {names}</source>
        <translation>{group}: {names}</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closed: {places}</source>
        <translation>Gesloten: {places}</translation>
    </message>
    <message>
        <source>Last day of the crisis: {last}.</source>
        <translation>Laatste dag van de crisis: {last}.</translation>
    </message>
    <message>
        <source>Crisis: day {day} of {of}; last day {last}.</source>
        <translation>Crisis: dag {day} van {of}; laatste dag {last}.</translation>
    </message>
    <message>
        <source>Day {day} of {of}; last allowed day {last}.</source>
        <translation>Dag {day} van {of}; laatste dag {last}.</translation>
    </message>
    <message>
        <source>Decision {number} until {day}</source>
        <translation>Beslissing {number} tot {day}</translation>
    </message>
    <message>
        <source>Two thirds of the Groeipakket: {months}</source>
        <translation>Twee derde van het Groeipakket: {months}</translation>
    </message>
</context>
<context>
    <name>BarWords</name>
    <message>
        <source>place {place}</source>
        <translation>plaats {place}</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>nog geen plaats</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>niet bekend</translation>
    </message>
    <message>
        <source>room move</source>
        <translation>kamerwissel</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) beyond six weeks</source>
        <translation>
            <numerusform>%n nacht boven zes weken</numerusform>
            <numerusform>%n nachten boven zes weken</numerusform>
        </translation>
    </message>
    <message>
        <source>goes on beyond six weeks</source>
        <translation>loopt door na zes weken</translation>
    </message>
    <message>
        <source>no decision yet</source>
        <translation>nog geen beslissing</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>vergrendeld</translation>
    </message>
    <message>
        <source>exception: {reason}</source>
        <translation>uitzondering: {reason}</translation>
    </message>
</context>
<context>
    <name>BincPane</name>
    <message>
        <source>Binc sheets</source>
        <translation>Binc-bladen</translation>
    </message>
    <message>
        <source>There is no stay yet.</source>
        <translation>Er is nog geen verblijf.</translation>
    </message>
    <message>
        <source>{stay} Binc sheet</source>
        <translation>{stay} Binc-blad</translation>
    </message>
</context>
<context>
    <name>BoardBar</name>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Vandaag</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Go to day</source>
        <translation>Naar dag</translation>
    </message>
    <message>
        <source>Go to a day, or to a week: w48 or 48/2026 (Ctrl+G)</source>
        <translation>Ga naar een dag, of naar een week: w48 of 48/2026 (Ctrl+G)</translation>
    </message>
    <message>
        <source>Previous change (P)</source>
        <translation>Vorige wijziging (P)</translation>
    </message>
    <message>
        <source>Next change (N)</source>
        <translation>Volgende wijziging (N)</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Uitzoomen</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Inzoomen</translation>
    </message>
    <message>
        <source>Select several (S)</source>
        <translation>Meer dan één kiezen (S)</translation>
    </message>
    <message>
        <source>Lock the board: nothing can be dragged (L)</source>
        <translation>Planbord vergrendelen: niets kan versleept worden (L)</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message>
        <source>Go to today (Home)</source>
        <translation>Ga naar vandaag (Home)</translation>
    </message>
</context>
<context>
    <name>BoardPage</name>
    <message>
        <source>Board</source>
        <translation>Planbord</translation>
    </message>
    <message>
        <source>There are no places yet</source>
        <translation>Er zijn nog geen plaatsen</translation>
    </message>
    <message>
        <source>Import a workbook with the places, the children and the stays of the centre.</source>
        <translation>Importeer een Excel-bestand met de plaatsen, de kinderen en de verblijven van het centrum.</translation>
    </message>
    <message>
        <source>Import a workbook…</source>
        <translation>Excel-bestand importeren…</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Planning board</source>
        <translation>Planbord</translation>
    </message>
</context>
<context>
    <name>Canvas</name>
    <message>
        <source>No place yet</source>
        <translation>Nog geen plaats</translation>
    </message>
    <message>
        <source>Family not known</source>
        <translation>Gezin niet bekend</translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message>
        <source>{stay}: {span}</source>
        <translation>{stay}: {span}</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>gepland</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>nu hier</translation>
    </message>
    <message>
        <source>past</source>
        <translation>voorbij</translation>
    </message>
    <message>
        <source>Phases</source>
        <translation>Fasen</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Vertrek</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Verwijzer</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Uitzondering</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>against moving</source>
        <translation>tegen verschuiven</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Twee derde</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Gemeld</translation>
    </message>
    <message>
        <source>{phase} from {first}</source>
        <translation>{phase} vanaf {first}</translation>
    </message>
    <message>
        <source>{day}; last day {last} ({left})</source>
        <translation>{day}; laatste dag {last} ({left})</translation>
    </message>
    <message>
        <source>last day of the crisis {last}</source>
        <translation>laatste dag van de crisis {last}</translation>
    </message>
    <message>
        <source>last day of six weeks {last}</source>
        <translation>laatste dag van de zes weken {last}</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>nog geen plaats</translation>
    </message>
    <message>
        <source>{place}: {span}</source>
        <translation>{place}: {span}</translation>
    </message>
    <message>
        <source>{reason}: {span}</source>
        <translation>{reason}: {span}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>{day}, {certainty}</source>
        <translation>{day}, {certainty}</translation>
    </message>
    <message>
        <source>{number}, {authority}: valid {first} up to and including {last}</source>
        <translation>{number}, {authority}: geldig van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>one third to {destination}</source>
        <translation>een derde naar {destination}</translation>
    </message>
    <message>
        <source>decided by {who}</source>
        <translation>beslist door {who}</translation>
    </message>
    <message>
        <source>paid by {payer}</source>
        <translation>uitbetaald door {payer}</translation>
    </message>
    <message>
        <source>begin reported on {day}</source>
        <translation>begin gemeld op {day}</translation>
    </message>
    <message>
        <source>parents not informed yet</source>
        <translation>ouders nog niet ingelicht</translation>
    </message>
    <message>
        <source>parents informed on {day} {how}</source>
        <translation>ouders ingelicht op {day} {how}</translation>
    </message>
    <message>
        <source>end reported on {day}</source>
        <translation>einde gemeld op {day}</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Komt nog</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) were used before</source>
        <translation>
            <numerusform>%n dag was al gebruikt</numerusform>
            <numerusform>%n dagen waren al gebruikt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) away do not count</source>
        <translation>
            <numerusform>%n nacht afwezig telt niet mee</numerusform>
            <numerusform>%n nachten afwezig tellen niet mee</numerusform>
        </translation>
    </message>
    <message>
        <source>a year of long stay on {day} ({left})</source>
        <translation>een jaar langdurend op {day} ({left})</translation>
    </message>
    <message>
        <source>turns {age} on {day} ({left})</source>
        <translation>wordt {age} op {day} ({left})</translation>
    </message>
    <message>
        <source>report the two thirds before {day} ({left})</source>
        <translation>twee derde te melden vóór {day} ({left})</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>{decision} – replaced by {number}</source>
        <translation>{decision} – vervangen door {number}</translation>
    </message>
</context>
<context>
    <name>ChildHistoryDialog</name>
    <message>
        <source>&amp;Stays, file and decisions too</source>
        <translation>Ook &amp;verblijven, dossier en beslissingen</translation>
    </message>
    <message>
        <source>History of a child</source>
        <translation>Geschiedenis van een kind</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n wijziging</numerusform>
            <numerusform>%n wijzigingen</numerusform>
        </translation>
    </message>
    <message>
        <source>Names are hidden (F9).</source>
        <translation>Namen zijn verborgen (F9).</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Voordien</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nadien</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Waarom</translation>
    </message>
</context>
<context>
    <name>ChildrenModel</name>
    <message>
        <source>not known</source>
        <translation>onbekend</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Tonight</source>
        <translation>Vannacht</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Departure</source>
        <translation>Vertrek</translation>
    </message>
</context>
<context>
    <name>ChildrenPage</name>
    <message>
        <source>Find by name, code, family, group or place</source>
        <translation>Zoeken op naam, code, gezin, leefgroep of plaats</translation>
    </message>
    <message>
        <source>&amp;New child…</source>
        <translation>&amp;Nieuw kind…</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
    <message>
        <source>There are no children in this plan yet.</source>
        <translation>Er zijn nog geen kinderen in dit plan.</translation>
    </message>
    <message>
        <source>Add one with “New child…”, or import the workbook of your centre with all families and stays.</source>
        <translation>Voeg er een toe met “Nieuw kind…”, of importeer de werkmap van je centrum met alle gezinnen en verblijven.</translation>
    </message>
    <message>
        <source>No child matches “{words}”.</source>
        <translation>Geen kind gevonden voor “{words}”.</translation>
    </message>
    <message>
        <source>Show all children</source>
        <translation>Alle kinderen tonen</translation>
    </message>
    <message>
        <source>Choose a child to see its card.</source>
        <translation>Kies een kind om de steekkaart te zien.</translation>
    </message>
    <message>
        <source>This child is no longer in the plan.</source>
        <translation>Dit kind staat niet meer in het plan.</translation>
    </message>
    <message>
        <source>Choose a child first, then “Give out what is held…” on its card.</source>
        <translation>Kies eerst een kind, dan “Gegevens meedelen…” op zijn kaart.</translation>
    </message>
</context>
<context>
    <name>ChildrenTable</name>
    <message>
        <source>Children</source>
        <translation>Kinderen</translation>
    </message>
</context>
<context>
    <name>ChoiceBar</name>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Initialen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Afdrukken…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>&amp;Pdf…</translation>
    </message>
    <message>
        <source>All living groups</source>
        <translation>Alle leefgroepen</translation>
    </message>
    <message>
        <source>Living group</source>
        <translation>Leefgroep</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Names are hidden in the whole window (F9).</source>
        <translation>De namen zijn overal verborgen (F9).</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <source>First &amp;night closed</source>
        <translation>Eerste &amp;nacht gesloten</translation>
    </message>
    <message>
        <source>&amp;Open again on</source>
        <translation>&amp;Opnieuw open op</translation>
    </message>
    <message>
        <source>Not &amp;known until when</source>
        <translation>Nog niet ge&amp;kend tot wanneer</translation>
    </message>
    <message>
        <source>for example: painting, broken bed, water damage</source>
        <translation>bijvoorbeeld: schilderwerken, kapot bed, waterschade</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reden</translation>
    </message>
    <message>
        <source>Close a place</source>
        <translation>Plaats sluiten</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation>&amp;Sluiten</translation>
    </message>
    <message>
        <source>That is not after the first night.</source>
        <translation>Dat is niet na de eerste nacht.</translation>
    </message>
    <message>
        <source>Say why the place is closed.</source>
        <translation>Zeg waarom de plaats gesloten is.</translation>
    </message>
</context>
<context>
    <name>ClosingDialog</name>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>for example: agreed with the consultant</source>
        <translation>bijvoorbeeld: afgesproken met de consulent</translation>
    </message>
    <message>
        <source>Close a signal</source>
        <translation>Een signaal afsluiten</translation>
    </message>
    <message>
        <source>&amp;Close it</source>
        <translation>&amp;Afsluiten</translation>
    </message>
    <message>
        <source>A signal whose cause is solved closes by itself; this one comes back when it presses more.</source>
        <translation>Een signaal waarvan de oorzaak opgelost is, sluit vanzelf; dit komt terug als het dringender wordt.</translation>
    </message>
    <message>
        <source>Say in a few words why; whoever looks later wants to know.</source>
        <translation>Zeg in enkele woorden waarom; wie later kijkt, wil het weten.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Wat wil je doen?</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Erase a file</source>
        <translation>Een dossier wissen</translation>
    </message>
    <message>
        <source>I looked this file through: it may &amp;go for ever</source>
        <translation>Ik heb dit dossier nagekeken: het ma&amp;g voorgoed weg</translation>
    </message>
    <message>
        <source>&amp;Erase</source>
        <translation>&amp;Wissen</translation>
    </message>
    <message>
        <source>{who}, on {day}</source>
        <translation>{who}, op {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) with everything about them</source>
        <translation>
            <numerusform>%n verblijf met alles erover</numerusform>
            <numerusform>%n verblijven met alles erover</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>what %n line(s) of the journal say of the child</source>
        <translation>
            <numerusform>wat %n regel van het logboek over het kind zegt</numerusform>
            <numerusform>wat %n regels van het logboek over het kind zeggen</numerusform>
        </translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Voorgesteld door</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Wat weggaat</translation>
    </message>
    <message>
        <source>The backups are written anew without it. Where that cannot be, the last copy is gone by {day}.</source>
        <translation>De reservekopieën worden herschreven zonder dit dossier. Waar dat niet kan, is de laatste kopie ten laatste op {day} weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) something about this child was printed or exported, says the journal. Those papers are yours to destroy.</source>
        <translation>
            <numerusform>%n keer werd iets over dit kind afgedrukt of geëxporteerd, zegt het logboek. Die papieren vernietig je zelf.</numerusform>
            <numerusform>%n keer werd iets over dit kind afgedrukt of geëxporteerd, zegt het logboek. Die papieren vernietig je zelf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Older states beside the plan go as well: {files}.</source>
        <translation>Oudere bestanden naast het plan gaan ook weg: {files}.</translation>
    </message>
    <message numerus="yes">
        <source>The name also stands in %n text(s) about others: {texts}. That stays; correct it first if it must go.</source>
        <translation>
            <numerusform>De naam staat ook in %n tekst over anderen: {texts}. Die blijft; pas ze eerst aan als ze weg moet.</numerusform>
            <numerusform>De naam staat ook in %n teksten over anderen: {texts}. Die blijven; pas ze eerst aan als ze weg moeten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Asked &amp;on</source>
        <translation>Gevraagd &amp;op</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;Door wie</translation>
    </message>
    <message>
        <source>consents</source>
        <translation>stemt toe</translation>
    </message>
    <message>
        <source>does not consent</source>
        <translation>stemt niet toe</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Het kind</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>Consent of the child</source>
        <translation>Toestemming van het kind</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Noteren</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Die dag moet nog komen.</translation>
    </message>
    <message>
        <source>Say who asked the child.</source>
        <translation>Zeg wie het aan het kind gevraagd heeft.</translation>
    </message>
    <message>
        <source>Say what the child answered.</source>
        <translation>Zeg wat het kind geantwoord heeft.</translation>
    </message>
    <message>
        <source>The child consents: asked on {day} by {who}.</source>
        <translation>Het kind stemt toe: gevraagd op {day} door {who}.</translation>
    </message>
    <message>
        <source>The child does not consent: asked on {day} by {who}.</source>
        <translation>Het kind stemt niet toe: gevraagd op {day} door {who}.</translation>
    </message>
    <message>
        <source>It stays in the history of the signal, which asks once more on the birthday, {day}.</source>
        <translation>Het blijft in de geschiedenis van het signaal staan, dat op de verjaardag, {day}, nog eens vraagt.</translation>
    </message>
    <message>
        <source>It stays in the history of the signal and in what is held about the child.</source>
        <translation>Het blijft in de geschiedenis van het signaal staan, en bij wat er over het kind bewaard wordt.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>other</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Why it is changed</source>
        <translation>&amp;Waarom het verandert</translation>
    </message>
    <message>
        <source>such as: moved, or wrong in the request</source>
        <translation>bv. verhuisd, of fout in de aanmelding</translation>
    </message>
    <message>
        <source>&amp;Take away</source>
        <translation>Weg&amp;halen</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nieuwe contactpersoon</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>A parent at another address gets a letter of its own; without an address it lives with the family.</source>
        <translation>Een ouder op een ander adres krijgt een eigen brief; zonder adres woont die bij het gezin.</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>Vul de naam in.</translation>
    </message>
</context>
<context>
    <name>ConvertDialog</name>
    <message>
        <source>First &amp;day of the long stay</source>
        <translation>Eerste da&amp;g langdurend</translation>
    </message>
    <message>
        <source>One &amp;third goes to</source>
        <translation>Een derde gaat &amp;naar</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Beslist d&amp;oor</translation>
    </message>
    <message>
        <source>for example the juvenile judge</source>
        <translation>bijvoorbeeld de jeugdrechter</translation>
    </message>
    <message>
        <source>Convert to a long stay</source>
        <translation>Omzetten naar langdurend verblijf</translation>
    </message>
    <message>
        <source>Make it &amp;long</source>
        <translation>Om&amp;zetten</translation>
    </message>
    <message>
        <source>Say where the third goes.</source>
        <translation>Geef aan waar het derde naartoe gaat.</translation>
    </message>
    <message>
        <source>The stay runs {span}: choose a day inside it.</source>
        <translation>Het verblijf loopt {span}: kies een dag daarbinnen.</translation>
    </message>
    <message>
        <source>The stay is long already from {first}.</source>
        <translation>Het verblijf is al langdurend vanaf {first}.</translation>
    </message>
    <message>
        <source>The decision, valid from {valid} up to and including {until}, does not cover {first}.</source>
        <translation>De beslissing, geldig van {valid} tot en met {until}, dekt {first} niet.</translation>
    </message>
    <message>
        <source>Stay {stay}, {span}</source>
        <translation>Verblijf {stay}, {span}</translation>
    </message>
    <message>
        <source>Stay {stay}, {span}; short since {first}</source>
        <translation>Verblijf {stay}, {span}; kortdurend sinds {first}</translation>
    </message>
    <message>
        <source>&amp;Place from then on</source>
        <translation>P&amp;laats vanaf dan</translation>
    </message>
    <message>
        <source>the place it has</source>
        <translation>de plaats die het heeft</translation>
    </message>
    <message>
        <source>Inform the parents and the payer of the Groeipakket about the two thirds.</source>
        <translation>Breng de ouders en de uitbetaler van het Groeipakket op de hoogte van de twee derde.</translation>
    </message>
    <message>
        <source>Inform {names} and the payer of the Groeipakket about the two thirds.</source>
        <translation>Breng {names} en de uitbetaler van het Groeipakket op de hoogte van de twee derde.</translation>
    </message>
</context>
<context>
    <name>CorrectDialog</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Voornaam</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Familienaam</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>&amp;Geboren op</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>such as: wrong in the request, seen on the ID</source>
        <translation>bv. fout in de aanmelding, gezien op de Kids-ID</translation>
    </message>
    <message>
        <source>&amp;Why it is corrected</source>
        <translation>&amp;Waarom het verbeterd wordt</translation>
    </message>
    <message>
        <source>Correct {child}</source>
        <translation>{child} verbeteren</translation>
    </message>
    <message>
        <source>&amp;Correct</source>
        <translation>Ver&amp;beteren</translation>
    </message>
    <message>
        <source>That is no birth date of a child.</source>
        <translation>Dat is geen geboortedatum van een kind.</translation>
    </message>
    <message>
        <source>Write the first name.</source>
        <translation>Schrijf de voornaam.</translation>
    </message>
    <message>
        <source>Write the last name.</source>
        <translation>Schrijf de familienaam.</translation>
    </message>
    <message>
        <source>Say why it is corrected.</source>
        <translation>Zeg waarom het verbeterd wordt.</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Er is nog niets veranderd.</translation>
    </message>
    <message>
        <source>What stood there before stays in the history of the child, with the reason.</source>
        <translation>Wat er stond, blijft in de geschiedenis van het kind, met de reden.</translation>
    </message>
</context>
<context>
    <name>CourtForm</name>
    <message>
        <source>Court &amp;name</source>
        <translation>Rechtban&amp;k</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Vonnis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beschikking</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Kies</translation>
    </message>
    <message>
        <source>&amp;File number</source>
        <translation>Dossiern&amp;ummer</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Maatregel</translation>
    </message>
    <message>
        <source>SDJ con&amp;sultant</source>
        <translation>SDJ-&amp;consulent</translation>
    </message>
    <message>
        <source>Ur&amp;gent</source>
        <translation>Dr&amp;ingend</translation>
    </message>
    <message>
        <source>Give the name of the court.</source>
        <translation>Vul de naam van de rechtbank in.</translation>
    </message>
    <message>
        <source>Choose judgment or order.</source>
        <translation>Kies vonnis of beschikking.</translation>
    </message>
    <message>
        <source>Give the file number.</source>
        <translation>Vul het dossiernummer in.</translation>
    </message>
    <message>
        <source>Give the measure.</source>
        <translation>Vul de maatregel in.</translation>
    </message>
    <message>
        <source>SDJ</source>
        <translation>SDJ</translation>
    </message>
    <message>
        <source>JHB reference</source>
        <translation>JHB-referentie</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er liep iets mis</translation>
    </message>
    <message>
        <source>This is a mistake in ckgdesk, not yours. What you did before is kept. You can go on; please pass on the report below, which holds no names.</source>
        <translation>Dit is een fout in ckgdesk, niet van u. Wat u ervoor deed, is opgeslagen. U kunt verder werken; geef het verslag hieronder door, er staan geen namen in.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Verslag</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Verslag kopiëren</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>Write a day that exists, as dd/mm/yyyy.</source>
        <translation>Vul een bestaande dag in, als dd/mm/jjjj.</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>First &amp;night</source>
        <translation>Eerste &amp;nacht</translation>
    </message>
    <message>
        <source>&amp;Departure on</source>
        <translation>&amp;Vertrek op</translation>
    </message>
    <message>
        <source>Departure not &amp;known</source>
        <translation>Vertrek niet ge&amp;kend</translation>
    </message>
    <message>
        <source>Other days for stay {stay}</source>
        <translation>Andere dagen voor verblijf {stay}</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Wijzigen</translation>
    </message>
    <message>
        <source>The departure is not after the first night.</source>
        <translation>Het vertrek ligt niet na de eerste nacht.</translation>
    </message>
    <message>
        <source>Choose another day.</source>
        <translation>Kies een andere dag.</translation>
    </message>
</context>
<context>
    <name>DecisionDays</name>
    <message>
        <source>Decided &amp;on</source>
        <translation>Beslist o&amp;p</translation>
    </message>
    <message>
        <source>&amp;Valid from</source>
        <translation>Geldig &amp;vanaf</translation>
    </message>
    <message>
        <source>Valid &amp;until</source>
        <translation>Geldig &amp;tot en met</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Die dag moet nog komen.</translation>
    </message>
    <message>
        <source>Give the last day of the decision.</source>
        <translation>Vul de laatste dag van de beslissing in.</translation>
    </message>
    <message>
        <source>That is before the day from which it is valid.</source>
        <translation>Dat ligt vóór de dag vanaf wanneer ze geldt.</translation>
    </message>
</context>
<context>
    <name>DecisionDialog</name>
    <message>
        <source>instead of {number}</source>
        <translation>in plaats van {number}</translation>
    </message>
    <message>
        <source>&amp;What for</source>
        <translation>&amp;Waarvoor</translation>
    </message>
    <message>
        <source>the next decision</source>
        <translation>de volgende beslissing</translation>
    </message>
    <message>
        <source>The stay &amp;lasts as long as this decision</source>
        <translation>Het verblijf duurt even &amp;lang als deze beslissing</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>Wat dit betekent</translation>
    </message>
    <message>
        <source>Decision of a long stay</source>
        <translation>Beslissing van een langdurend verblijf</translation>
    </message>
    <message>
        <source>&amp;Keep the decision</source>
        <translation>Beslissing &amp;bewaren</translation>
    </message>
    <message>
        <source>Decision {number} stays to be seen, but covers no night any more.</source>
        <translation>Beslissing {number} blijft zichtbaar, maar dekt geen nacht meer.</translation>
    </message>
    <message>
        <source>Give its days to see which nights it covers.</source>
        <translation>Vul haar dagen in om te zien welke nachten ze dekt.</translation>
    </message>
    <message>
        <source>The stay lasts until {until}.</source>
        <translation>Het verblijf duurt tot {until}.</translation>
    </message>
    <message>
        <source>Every night of the long stay rests on a decision.</source>
        <translation>Elke nacht van het langdurende verblijf steunt op een beslissing.</translation>
    </message>
    <message numerus="yes">
        <source>Overlaps decision {number} on %n night(s); that may be.</source>
        <translation>
            <numerusform>Overlapt beslissing {number} op %n nacht; dat mag.</numerusform>
            <numerusform>Overlapt beslissing {number} op %n nachten; dat mag.</numerusform>
        </translation>
    </message>
    <message>
        <source>No decision yet for the nights from {first} on.</source>
        <translation>Nog geen beslissing voor de nachten vanaf {first}.</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) without a decision, from {first}.</source>
        <translation>
            <numerusform>%n nacht zonder beslissing, vanaf {first}.</numerusform>
            <numerusform>%n nachten zonder beslissing, vanaf {first}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay {stay}, {span}</source>
        <translation>Verblijf {stay}, {span}</translation>
    </message>
</context>
<context>
    <name>DecisionForm</name>
    <message>
        <source>&amp;Referral decision</source>
        <translation>&amp;Doorverwijzing</translation>
    </message>
    <message>
        <source>T&amp;hrough OCJ or VK</source>
        <translation>Via OCJ o&amp;f VK</translation>
    </message>
    <message>
        <source>&amp;Court order</source>
        <translation>Ge&amp;rechtelijk</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Grond</translation>
    </message>
</context>
<context>
    <name>DeedWords</name>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>Card opened</source>
        <translation>Kaart geopend</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Afgedrukt</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>Geëxporteerd</translation>
    </message>
    <message>
        <source>Names shown</source>
        <translation>Namen getoond</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Login failed</source>
        <translation>Aanmelden mislukt</translation>
    </message>
    <message>
        <source>Looked beyond the own groups</source>
        <translation>Buiten de eigen groepen gekeken</translation>
    </message>
    <message>
        <source>Backup put back</source>
        <translation>Reservekopie teruggezet</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Nagekeken</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
</context>
<context>
    <name>DepartureDialog</name>
    <message>
        <source>&amp;Departure on</source>
        <translation>&amp;Vertrek op</translation>
    </message>
    <message>
        <source>&amp;How sure</source>
        <translation>&amp;Zekerheid</translation>
    </message>
    <message>
        <source>departure not known</source>
        <translation>vertrek onbekend</translation>
    </message>
    <message>
        <source>Departure of stay {stay}</source>
        <translation>Vertrek van verblijf {stay}</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Opslaan</translation>
    </message>
    <message>
        <source>The child arrives on {first}; it leaves later.</source>
        <translation>Het kind komt aan op {first}; het vertrekt later.</translation>
    </message>
</context>
<context>
    <name>DestinationField</name>
    <message>
        <source>Choose or type</source>
        <translation>Kies of typ</translation>
    </message>
    <message>
        <source>a savings account of the child</source>
        <translation>een spaarrekening van het kind</translation>
    </message>
    <message>
        <source>the parents</source>
        <translation>de ouders</translation>
    </message>
    <message>
        <source>whoever raised the child before</source>
        <translation>wie het kind voordien opvoedde</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet gekend</translation>
    </message>
</context>
<context>
    <name>DisclosureDialog</name>
    <message>
        <source>Who &amp;asks for this, and why</source>
        <translation>Wie &amp;vraagt dit, en waarom</translation>
    </message>
    <message>
        <source>&amp;Reason to withhold it; stands on the paper in its place</source>
        <translation>&amp;Reden om het niet mee te delen; staat in de plaats op het papier</translation>
    </message>
    <message>
        <source>Give out what is held about a child</source>
        <translation>Gegevens over een kind meedelen</translation>
    </message>
    <message>
        <source>{child} what is held</source>
        <translation>{child} inzage</translation>
    </message>
    <message>
        <source>{given} of {all} are given.</source>
        <translation>{given} van {all} meegedeeld</translation>
    </message>
    <message>
        <source>Say who asks for it and why.</source>
        <translation>Zeg wie erom vraagt en waarom.</translation>
    </message>
    <message>
        <source>Say why the entries you withhold are withheld.</source>
        <translation>Zeg waarom u gegevens niet meedeelt.</translation>
    </message>
    <message>
        <source>Names are hidden. Show them (F9) before you print or keep it.</source>
        <translation>De namen zijn verborgen. Toon ze (F9) voor u afdrukt of bewaart.</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Wat er staat</translation>
    </message>
</context>
<context>
    <name>DrillDialog</name>
    <message>
        <source>Drill</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Your &amp;password, or the recovery key from the safe</source>
        <translation>Uw &amp;wachtwoord, of de herstelsleutel uit de kluis</translation>
    </message>
    <message>
        <source>Hold the drill</source>
        <translation>Houd de oefening</translation>
    </message>
    <message>
        <source>The newest backup is put back into a folder of its own, with nothing but what you type here; it is opened and every table is compared. The plan itself is not touched.</source>
        <translation>De nieuwste reservekopie wordt teruggezet in een map apart, met niets dan wat u hier typt; ze wordt geopend en elke tabel wordt vergeleken. Aan het plan zelf wordt niet geraakt.</translation>
    </message>
    <message>
        <source>&amp;Code of the app on your telephone</source>
        <translation>&amp;Code van de app op uw telefoon</translation>
    </message>
</context>
<context>
    <name>DropChoice</name>
    <message>
        <source>Cancel</source>
        <translation>Annuleer</translation>
    </message>
</context>
<context>
    <name>EffectPanel</name>
    <message>
        <source>What this would do today</source>
        <translation>Wat dit vandaag zou doen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The signals of today stay as they are.</source>
        <translation>De signalen van vandaag blijven zoals ze zijn.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) more</source>
        <translation>
            <numerusform>%n signaal meer</numerusform>
            <numerusform>%n signalen meer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) less</source>
        <translation>
            <numerusform>%n signaal minder</numerusform>
            <numerusform>%n signalen minder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) otherwise</source>
        <translation>
            <numerusform>%n signaal anders</numerusform>
            <numerusform>%n signalen anders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>Import a workbook</source>
        <translation>Excel-bestand importeren</translation>
    </message>
    <message>
        <source>Export to a workbook</source>
        <translation>Exporteren naar Excel-bestand</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wordt gelezen…</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>{file} wordt geïmporteerd…</translation>
    </message>
    <message>
        <source>Exporting to {file}…</source>
        <translation>Exporteren naar {file}…</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of {file} are in the plan.</source>
        <translation>
            <numerusform>%n rij van {file} staat in het plan.</numerusform>
            <numerusform>%n rijen van {file} staan in het plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to {file}.</source>
        <translation>
            <numerusform>%n rij is naar {file} geschreven.</numerusform>
            <numerusform>%n rijen zijn naar {file} geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Excel-bestanden (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>Faces</name>
    <message>
        <source>Children as rows</source>
        <translation>Kinderen als rijen</translation>
    </message>
    <message>
        <source>Places as rows</source>
        <translation>Plaatsen als rijen</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bord</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>{name} ({keys})</source>
        <translation>{name} ({keys})</translation>
    </message>
</context>
<context>
    <name>FactorOffDialog</name>
    <message>
        <source>No second factor any more</source>
        <translation>Geen tweede factor meer</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Uw &amp;wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Code the app shows</source>
        <translation>&amp;Code die de app toont</translation>
    </message>
    <message>
        <source>&amp;Turn off</source>
        <translation>&amp;Uitzetten</translation>
    </message>
</context>
<context>
    <name>FactorOnDialog</name>
    <message>
        <source>Second factor</source>
        <translation>Tweede factor</translation>
    </message>
    <message>
        <source>Choose “enter a key” in an app for codes on your telephone and type this key, by time. It is shown only now. From then on each login asks for a code of the app.</source>
        <translation>Kies “sleutel invoeren” in een app voor codes op uw telefoon en typ deze sleutel, op basis van tijd. Hij is alleen nu te zien. Vanaf dan vraagt elke aanmelding een code van de app.</translation>
    </message>
    <message>
        <source>&amp;Code the app shows</source>
        <translation>&amp;Code die de app toont</translation>
    </message>
    <message>
        <source>Your &amp;password</source>
        <translation>Uw &amp;wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Turn on</source>
        <translation>&amp;Aanzetten</translation>
    </message>
</context>
<context>
    <name>FamilyDialog</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Contact person</source>
        <translation>&amp;Contactpersoon</translation>
    </message>
    <message>
        <source>&amp;Why it is changed</source>
        <translation>&amp;Waarom het verandert</translation>
    </message>
    <message>
        <source>such as: moved, or wrong in the request</source>
        <translation>bv. verhuisd, of fout in de aanmelding</translation>
    </message>
    <message>
        <source>Family {family}</source>
        <translation>Gezin {family}</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Give the name.</source>
        <translation>Geef de naam.</translation>
    </message>
</context>
<context>
    <name>FamilyFrame</name>
    <message>
        <source>Family {name}</source>
        <translation>Gezin {name}</translation>
    </message>
    <message>
        <source>Names are hidden (F9).</source>
        <translation>Namen zijn verborgen (F9).</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>Brussen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>Contactpersoon toevoegen…</translation>
    </message>
    <message>
        <source>Change {name}</source>
        <translation>{name} wijzigen</translation>
    </message>
</context>
<context>
    <name>FileDialog</name>
    <message>
        <source>Long-stay file</source>
        <translation>Dossier langdurend</translation>
    </message>
    <message>
        <source>&amp;Reopen the file</source>
        <translation>Dossier her&amp;openen</translation>
    </message>
    <message>
        <source>&amp;Not needed…</source>
        <translation>&amp;Niet nodig…</translation>
    </message>
    <message>
        <source>New &amp;decision…</source>
        <translation>Nieuwe &amp;beslissing…</translation>
    </message>
    <message>
        <source>Con&amp;vert to a long stay…</source>
        <translation>&amp;Omzetten naar langdurend…</translation>
    </message>
    <message>
        <source>Stay {stay}, {span}</source>
        <translation>Verblijf {stay}, {span}</translation>
    </message>
    <message>
        <source>Stay {stay}, {span}; the decision must be there by {last}</source>
        <translation>Verblijf {stay}, {span}; de beslissing moet er ten laatste op {last} zijn</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Bewaard.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>FileKeeping</name>
    <message>
        <source>Keep as a file</source>
        <translation>Bewaren als bestand</translation>
    </message>
    <message>
        <source>{file} could not be written. Close it where it is open, or choose another folder.</source>
        <translation>{file} kon niet geschreven worden. Sluit het waar het open staat, of kies een andere map.</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Van</translation>
    </message>
    <message>
        <source>Up &amp;to</source>
        <translation>&amp;Tot en met</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>&amp;Wie</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Child</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>everything but changes</source>
        <translation>alles behalve wijzigingen</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>iedereen</translation>
    </message>
    <message>
        <source>all children</source>
        <translation>alle kinderen</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a child on the board</source>
        <translation>Zoek een kind op het planbord</translation>
    </message>
    <message>
        <source>No child has such a name.</source>
        <translation>Geen kind met zo&apos;n naam.</translation>
    </message>
    <message>
        <source>{name} · born {day}</source>
        <translation>{name} · geboren op {day}</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>nog geen plaats</translation>
    </message>
    <message>
        <source>{name} · {group} {place}</source>
        <translation>{name} · {group} {place}</translation>
    </message>
    <message>
        <source>This child has no stay yet.</source>
        <translation>Dit kind heeft nog geen verblijf.</translation>
    </message>
</context>
<context>
    <name>FlagBar</name>
    <message>
        <source>1  Give</source>
        <translation>1  Meedelen</translation>
    </message>
    <message>
        <source>2  Confidential</source>
        <translation>2  Vertrouwelijk</translation>
    </message>
    <message>
        <source>3  Third party</source>
        <translation>3  Over derden</translation>
    </message>
    <message>
        <source>4  For the court</source>
        <translation>4  Voor het gerecht</translation>
    </message>
    <message>
        <source>5  Withhold</source>
        <translation>5  Achterhouden</translation>
    </message>
</context>
<context>
    <name>GestureWords</name>
    <message>
        <source>Last night is day {day} of {of}; last allowed day {last}.</source>
        <translation>De laatste nacht is dag {day} van {of}; laatste toegelaten dag {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) beyond six weeks.</source>
        <translation>
            <numerusform>%n nacht boven zes weken.</numerusform>
            <numerusform>%n nachten boven zes weken.</numerusform>
        </translation>
    </message>
    <message>
        <source>{name} lies right beside it.</source>
        <translation>{name} ligt er vlak naast.</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) together</source>
        <translation>
            <numerusform>%n verblijf</numerusform>
            <numerusform>%n verblijven samen</numerusform>
        </translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>Nieuw verblijf</translation>
    </message>
    <message>
        <source>{name} is locked. Unlock the stay to move it.</source>
        <translation>{name} is vergrendeld. Ontgrendel het verblijf om het te verplaatsen.</translation>
    </message>
    <message>
        <source>The board is locked. Press L to unlock it.</source>
        <translation>Het planbord is vergrendeld. Ontgrendel het met L.</translation>
    </message>
    <message>
        <source>Only stays with a place can be moved together.</source>
        <translation>Alleen verblijven met een plaats kunnen samen verplaatst worden.</translation>
    </message>
    <message>
        <source>Swap with {name}</source>
        <translation>Wissel met {name}</translation>
    </message>
    <message>
        <source>Share with {name}, one after the other</source>
        <translation>Deel met {name}: na elkaar</translation>
    </message>
    <message>
        <source>Nearest free place</source>
        <translation>Dichtste vrije plaats</translation>
    </message>
    <message>
        <source>On the same days</source>
        <translation>Op dezelfde dagen</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) later</source>
        <translation>
            <numerusform>%n dag later</numerusform>
            <numerusform>%n dagen later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) earlier</source>
        <translation>
            <numerusform>%n dag vroeger</numerusform>
            <numerusform>%n dagen vroeger</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes between here and {day}.</source>
        <translation>Van hier tot {day} verandert er niets.</translation>
    </message>
    <message>
        <source>Nothing changed between {day} and here.</source>
        <translation>Tussen {day} en hier veranderde er niets.</translation>
    </message>
</context>
<context>
    <name>Glass</name>
    <message>
        <source>You see {child} until {time}, outside your own groups. This stands in the journal with your reason, and in the review of the month.</source>
        <translation>U ziet {child} tot {time}, buiten uw eigen leefgroepen. Dat staat met uw reden in het logboek, en in het nazicht van de maand.</translation>
    </message>
    <message>
        <source>The look outside your own groups is over.</source>
        <translation>De inzage buiten uw eigen leefgroepen is voorbij.</translation>
    </message>
</context>
<context>
    <name>GlassFrame</name>
    <message>
        <source>Look all the same…</source>
        <translation>Toch inzien…</translation>
    </message>
    <message>
        <source>Only when it cannot wait. Your name and your reason stand in the journal and in its review.</source>
        <translation>Alleen als het niet kan wachten. Uw naam en uw reden staan in het logboek en in het nazicht ervan.</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>&amp;Into the hands of</source>
        <translation>&amp;Aan wie</translation>
    </message>
    <message>
        <source>first name or function</source>
        <translation>voornaam of functie</translation>
    </message>
    <message>
        <source>Hand a signal over</source>
        <translation>Een signaal doorgeven</translation>
    </message>
    <message>
        <source>&amp;Hand over</source>
        <translation>&amp;Doorgeven</translation>
    </message>
    <message>
        <source>Say who takes it over.</source>
        <translation>Zeg wie het overneemt.</translation>
    </message>
</context>
<context>
    <name>HandWishes</name>
    <message>
        <source>Moved. {names} could go along.</source>
        <translation>Verplaatst. Brussen die mee kunnen: {names}.</translation>
    </message>
    <message>
        <source>Move siblings too</source>
        <translation>Brussen mee verplaatsen</translation>
    </message>
</context>
<context>
    <name>HeaderPainter</name>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>School holidays</source>
        <translation>Schoolvakantie</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
</context>
<context>
    <name>HeldModel</name>
    <message>
        <source>Names are hidden (F9).</source>
        <translation>Namen zijn verborgen (F9).</translation>
    </message>
    <message>
        <source>given</source>
        <translation>meegedeeld</translation>
    </message>
    <message>
        <source>confidential</source>
        <translation>vertrouwelijk</translation>
    </message>
    <message>
        <source>third party</source>
        <translation>over derden</translation>
    </message>
    <message>
        <source>for the court</source>
        <translation>voor het gerecht</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>achtergehouden</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wordt</translation>
    </message>
</context>
<context>
    <name>HeldTable</name>
    <message>
        <source>What is held about the child</source>
        <translation>Gegevens over het kind</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the signals</source>
        <translation>Geschiedenis van de signalen</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s)</source>
        <translation>
            <numerusform>%n signaal</numerusform>
            <numerusform>%n signalen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay {stay}: {count}</source>
        <translation>Verblijf {stay}: {count}</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Eerst gezien</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>By what, and why</source>
        <translation>Waardoor, en waarom</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation>bij {owner}</translation>
    </message>
    <message>
        <source>rests until {day}</source>
        <translation>rust tot {day}</translation>
    </message>
    <message>
        <source>closed on {day}</source>
        <translation>gesloten op {day}</translation>
    </message>
    <message>
        <source>its days were over</source>
        <translation>de dagen waren voorbij</translation>
    </message>
    <message>
        <source>solved by a change of {who} (line {line} of the journal)</source>
        <translation>opgelost door een wijziging van {who} (regel {line} van het logboek)</translation>
    </message>
</context>
<context>
    <name>InUseDialog</name>
    <message>
        <source>The plan is open already</source>
        <translation>Het plan is al open</translation>
    </message>
    <message>
        <source>Only read it here</source>
        <translation>Hier alleen lezen</translation>
    </message>
    <message>
        <source>Remove the lock</source>
        <translation>Verwijder het slot</translation>
    </message>
    <message>
        <source>Go to that window</source>
        <translation>Ga naar dat venster</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>When</source>
        <translation>Wanneer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Did</source>
        <translation>Deed</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>PC</source>
        <translation>Pc</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalSection</name>
    <message>
        <source>Check that nothing was &amp;tampered with</source>
        <translation>&amp;Nagaan of er niet mee geknoeid is</translation>
    </message>
    <message>
        <source>&amp;Review of last month…</source>
        <translation>&amp;Vorige maand nakijken…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Every change and every look, with who and when; the newest lines first.</source>
        <translation>Elke wijziging en elke blik, met wie en wanneer; de nieuwste regels eerst.</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n line(s); choose fewer days to see what came before.</source>
        <translation>
            <numerusform>De %n nieuwste regel; kies minder dagen om te zien wat ervoor kwam.</numerusform>
            <numerusform>De %n nieuwste regels; kies minder dagen om te zien wat ervoor kwam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at every line…</source>
        <translation>Elke regel wordt bekeken…</translation>
    </message>
    <message>
        <source>Only coordinators and administrators hold what proves the journal.</source>
        <translation>Alleen coördinatoren en beheerders hebben wat het logboek bewijst.</translation>
    </message>
    <message>
        <source>Line {number} is not as it was written. Keep this plan and compare the newest backup.</source>
        <translation>Regel {number} staat er niet zoals hij geschreven is. Bewaar dit plan en vergelijk met de nieuwste back-up.</translation>
    </message>
    <message>
        <source>The last lines of the journal are gone. Keep this plan and compare the newest backup.</source>
        <translation>De laatste regels van het logboek zijn weg. Bewaar dit plan en vergelijk met de nieuwste back-up.</translation>
    </message>
    <message numerus="yes">
        <source>All %n line(s) stand as they were written.</source>
        <translation>
            <numerusform>%n regel staat zoals geschreven.</numerusform>
            <numerusform>Alle %n regels staan zoals geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>{whole} An older backup was put back on {day}; newer ones know of lines that went with that.</source>
        <translation>{whole} Op {day} werd een oudere reservekopie teruggezet; nieuwere kennen lijnen die daarmee verdwenen.</translation>
    </message>
</context>
<context>
    <name>KnownDialog</name>
    <message>
        <source>Court &amp;name</source>
        <translation>&amp;Rechtbank</translation>
    </message>
    <message>
        <source>&amp;Toegangspoort</source>
        <translation>&amp;Toegangspoort</translation>
    </message>
    <message>
        <source>S&amp;DJ</source>
        <translation>S&amp;DJ</translation>
    </message>
    <message>
        <source>Mandated &amp;facility</source>
        <translation>&amp;Gemandateerde voorziening</translation>
    </message>
    <message>
        <source>Con&amp;sultant</source>
        <translation>Con&amp;sulent</translation>
    </message>
    <message>
        <source>&amp;Applicant</source>
        <translation>&amp;Aanmelder</translation>
    </message>
    <message>
        <source>T&amp;ype module</source>
        <translation>T&amp;ypemodule</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>V&amp;orm</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>Vonnis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Beschikking</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Maatregel</translation>
    </message>
    <message>
        <source>Ur&amp;gent</source>
        <translation>Drin&amp;gend</translation>
    </message>
    <message>
        <source>One t&amp;hird goes to</source>
        <translation>&amp;Een derde gaat naar</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Bes&amp;list door</translation>
    </message>
    <message>
        <source>What is known already</source>
        <translation>Wat al gekend is</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
</context>
<context>
    <name>KnownFacts</name>
    <message>
        <source>&amp;Fill in…</source>
        <translation>&amp;Invullen…</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Al gekend</translation>
    </message>
    <message>
        <source>Nothing yet. What stands here need not be typed again at the conversion.</source>
        <translation>Nog niets. Wat hier staat, hoeft bij de omzetting niet opnieuw getypt te worden.</translation>
    </message>
    <message>
        <source>Decides</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>SDJ</source>
        <translation>SDJ</translation>
    </message>
    <message>
        <source>Facility</source>
        <translation>Voorziening</translation>
    </message>
    <message>
        <source>Consultant</source>
        <translation>Consulent</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Aanmelder</translation>
    </message>
    <message>
        <source>Type module</source>
        <translation>Typemodule</translation>
    </message>
    <message>
        <source>Judgment</source>
        <translation>vonnis</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>beschikking</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Maatregel</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>One third to</source>
        <translation>Een derde naar</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
</context>
<context>
    <name>LastBackupDialog</name>
    <message>
        <source>No backup was made</source>
        <translation>Er is geen reservekopie gemaakt</translation>
    </message>
    <message>
        <source>Everything you changed is saved in the plan itself. Only the backup of today is missing.</source>
        <translation>Alles wat u gewijzigd hebt, is opgeslagen in het plan zelf. Alleen de reservekopie van vandaag ontbreekt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probeer opnieuw</translation>
    </message>
    <message>
        <source>Close without a backup</source>
        <translation>Sluit zonder reservekopie</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Short stay</source>
        <translation>Kortdurend</translation>
    </message>
    <message>
        <source>Long stay</source>
        <translation>Langdurend</translation>
    </message>
    <message>
        <source>Beyond six weeks</source>
        <translation>Boven zes weken</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Afwezig</translation>
    </message>
    <message>
        <source>Room move</source>
        <translation>Kamerwissel</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Zonder beslissing</translation>
    </message>
    <message>
        <source>Decision ends</source>
        <translation>Einde beslissing</translation>
    </message>
    <message>
        <source>Days passed</source>
        <translation>Dagen voorbij</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Vergrendeld</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Uitzondering</translation>
    </message>
    <message>
        <source>Departure expected</source>
        <translation>Vertrek verwacht</translation>
    </message>
    <message>
        <source>Departure not sure</source>
        <translation>Vertrek onzeker</translation>
    </message>
    <message>
        <source>Brussen</source>
        <translation>Brussen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Gesloten</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Volzet</translation>
    </message>
    <message>
        <source>Above recognition</source>
        <translation>Boven erkenning</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Informed &amp;on</source>
        <translation>Ingelicht &amp;op</translation>
    </message>
    <message>
        <source>&amp;How</source>
        <translation>&amp;Hoe</translation>
    </message>
    <message>
        <source>&amp;By whom</source>
        <translation>&amp;Door wie</translation>
    </message>
    <message>
        <source>Letter to the parents</source>
        <translation>Brief aan de ouders</translation>
    </message>
    <message>
        <source>&amp;Note as informed</source>
        <translation>Als &amp;ingelicht noteren</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Die dag moet nog komen.</translation>
    </message>
    <message>
        <source>Say who informed them.</source>
        <translation>Zeg wie hen inlichtte.</translation>
    </message>
    <message>
        <source>Noted. Somebody is still to be informed.</source>
        <translation>Genoteerd. Er moet nog iemand ingelicht worden.</translation>
    </message>
    <message>
        <source>{stay} letter to the parents</source>
        <translation>{stay} brief aan de ouders</translation>
    </message>
    <message>
        <source>When the letter is given or sent, note it as informed.</source>
        <translation>Noteer de ouders als ingelicht zodra de brief gegeven of verstuurd is.</translation>
    </message>
    <message>
        <source>Note as informed</source>
        <translation>Als ingelicht noteren</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Aan wie</translation>
    </message>
    <message>
        <source>Was it given or sent, or told otherwise?</source>
        <translation>Gegeven, verstuurd of anders verteld?</translation>
    </message>
</context>
<context>
    <name>LetterPane</name>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>&amp;Who is informed…</source>
        <translation>&amp;Wie is ingelicht…</translation>
    </message>
    <message>
        <source>Letters to parents</source>
        <translation>Brieven aan ouders</translation>
    </message>
    <message>
        <source>Letter {number} of {count}</source>
        <translation>Brief {number} van {count}</translation>
    </message>
    <message>
        <source>{stay} letter to the parents</source>
        <translation>{stay} brief aan de ouders</translation>
    </message>
</context>
<context>
    <name>LetterWords</name>
    <message>
        <source>Stay {stay}, long since {day}; no month counts</source>
        <translation>Verblijf {stay}, langdurend sinds {day}; geen enkele maand telt</translation>
    </message>
    <message>
        <source>Stay {stay}, long since {day}; two thirds from {first} on</source>
        <translation>Verblijf {stay}, langdurend sinds {day}; twee derde vanaf {first}</translation>
    </message>
    <message>
        <source>Stay {stay}, long since {day}; two thirds from {first} up to {last}</source>
        <translation>Verblijf {stay}, langdurend sinds {day}; twee derde van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>the parents</source>
        <translation>de ouders</translation>
    </message>
    <message>
        <source>no address</source>
        <translation>geen adres</translation>
    </message>
    <message>
        <source>not informed yet</source>
        <translation>nog niet ingelicht</translation>
    </message>
    <message>
        <source>informed on {day}</source>
        <translation>ingelicht op {day}</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>met een brief</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>met een e-mail</translation>
    </message>
    <message>
        <source>in a talk</source>
        <translation>in een gesprek</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
</context>
<context>
    <name>LetterheadSection</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>street and number, postcode and town</source>
        <translation>straat en nummer, postcode en gemeente</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Whom parents can ask</source>
        <translation>Aan &amp;wie ouders vragen stellen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>&amp;Templates of our own…</source>
        <translation>Eigen &amp;sjablonen…</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefhoofd</translation>
    </message>
    <message>
        <source>What stands at the head of letters to parents and payers, and whom they can ask.</source>
        <translation>Wat boven brieven aan ouders en uitbetalers staat, en aan wie zij vragen kunnen stellen.</translation>
    </message>
    <message>
        <source>Letters in Word are made from {names} in {folder}.</source>
        <translation>Brieven in Word worden gemaakt van {names} in {folder}.</translation>
    </message>
    <message>
        <source>Letters in Word are made from the program’s templates. Put them beside the plan to change them.</source>
        <translation>Brieven in Word worden gemaakt van de sjablonen van het programma. Zet ze naast het plan om ze aan te passen.</translation>
    </message>
    <message>
        <source>Word templates</source>
        <translation>Sjablonen in Word</translation>
    </message>
</context>
<context>
    <name>LockWindow</name>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Code of the app on your telephone</source>
        <translation>Code van de app op uw telefoon</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Close the plan: I am somebody else</source>
        <translation>Plan sluiten: ik ben iemand anders</translation>
    </message>
    <message>
        <source>The plan is locked. Everything is kept, also what you were filling in.</source>
        <translation>Het plan is vergrendeld. Alles blijft bewaard, ook wat u aan het invullen was.</translation>
    </message>
</context>
<context>
    <name>LongStayPane</name>
    <message>
        <source>There is no long stay yet. Convert a stay first; then its letters stand here.</source>
        <translation>Er is nog geen langdurend verblijf. Zet eerst een verblijf om; dan staan de brieven hier.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{centre} – ckgdesk</source>
        <translation>{centre} – ckgdesk</translation>
    </message>
    <message>
        <source>An import or export is under way; the window can be closed after it.</source>
        <translation>Er loopt een import of export; daarna kan het venster dicht.</translation>
    </message>
    <message>
        <source>This plan can only be read here: nothing can be changed.</source>
        <translation>Dit plan kan hier alleen gelezen worden: u kunt niets wijzigen.</translation>
    </message>
    <message>
        <source>Everything is saved already: every change is, at once.</source>
        <translation>Alles is al opgeslagen: elke wijziging wordt meteen opgeslagen.</translation>
    </message>
    <message>
        <source>{user} can look here, but not change stays. Ask a planner or the coordinator.</source>
        <translation>{user} kan hier kijken, maar geen verblijven wijzigen. Vraag het aan een planner of aan de coördinator.</translation>
    </message>
</context>
<context>
    <name>ManagementPage</name>
    <message>
        <source>Management</source>
        <translation>Beheer</translation>
    </message>
</context>
<context>
    <name>MandatedForm</name>
    <message>
        <source>Mandated &amp;facility</source>
        <translation>Gemandat&amp;eerde voorziening</translation>
    </message>
    <message>
        <source>Phase of the file</source>
        <translation>Fase van het dossier</translation>
    </message>
    <message>
        <source>Parents still agree</source>
        <translation>Ouders nog akkoord</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>Say which OCJ or VK.</source>
        <translation>Geef aan welk OCJ of VK.</translation>
    </message>
    <message>
        <source>Give the consultant of the OCJ or VK.</source>
        <translation>Vul de consulent van het OCJ of VK in.</translation>
    </message>
</context>
<context>
    <name>MaybeDayField</name>
    <message>
        <source>Write a day that exists, as dd/mm/yyyy.</source>
        <translation>Schrijf een dag die bestaat, als dd/mm/jjjj.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/jjjj</translation>
    </message>
</context>
<context>
    <name>MenuBar</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;werken</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Bee&amp;ld</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Kleuren</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>Ver&amp;blijf</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Do it anyway…</source>
        <translation>Toch doen…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Deze melding sluiten</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message numerus="yes">
        <source>And %n more reason(s).</source>
        <translation>
            <numerusform>En nog %n reden.</numerusform>
            <numerusform>En nog %n redenen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever may set a rule aside, such as the coordinator, can still do it.</source>
        <translation>Wie van een regel mag afwijken, zoals de coördinator, kan dit wel nog doen.</translation>
    </message>
</context>
<context>
    <name>MonthPane</name>
    <message>
        <source>Month before</source>
        <translation>Vorige maand</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Volgende maand</translation>
    </message>
    <message>
        <source>Two thirds of a month</source>
        <translation>Twee derde per maand</translation>
    </message>
    <message>
        <source>two thirds {month}</source>
        <translation>twee derde {month}</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>First &amp;night of the stay</source>
        <translation>Eerste &amp;nacht van het verblijf</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>Place for stay {stay}</source>
        <translation>Plaats voor verblijf {stay}</translation>
    </message>
    <message>
        <source>Move stay {stay}</source>
        <translation>Verblijf {stay} verplaatsen</translation>
    </message>
    <message>
        <source>Give this place</source>
        <translation>Deze plaats geven</translation>
    </message>
    <message>
        <source>&amp;Move it</source>
        <translation>&amp;Verplaatsen</translation>
    </message>
    <message>
        <source>On this place: {span}</source>
        <translation>Op deze plaats: {span}</translation>
    </message>
    <message>
        <source>Choose another place or another day.</source>
        <translation>Kies een andere plaats of een andere dag.</translation>
    </message>
</context>
<context>
    <name>NewAccountDialog</name>
    <message>
        <source>New account</source>
        <translation>Nieuw account</translation>
    </message>
    <message>
        <source>first name and last name</source>
        <translation>voornaam en naam</translation>
    </message>
    <message>
        <source>&amp;Name to log in</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>First &amp;password</source>
        <translation>Eerste &amp;wachtwoord</translation>
    </message>
    <message>
        <source>Hand the password over now: it is not shown again. It can be changed under My account.</source>
        <translation>Geef het wachtwoord nu door: het wordt niet opnieuw getoond. Het kan gewijzigd worden bij Mijn account.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
</context>
<context>
    <name>NewChildDialog</name>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Voornaam</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>&amp;Born on</source>
        <translation>&amp;Geboren op</translation>
    </message>
    <message>
        <source>choose one, or type a new name</source>
        <translation>kies er een, of typ een nieuwe naam</translation>
    </message>
    <message>
        <source>F&amp;amily</source>
        <translation>Ge&amp;zin</translation>
    </message>
    <message>
        <source>New child</source>
        <translation>Nieuw kind</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Toevoegen</translation>
    </message>
    <message>
        <source>Write the first name.</source>
        <translation>Vul de voornaam in.</translation>
    </message>
    <message>
        <source>Write the last name.</source>
        <translation>Vul de naam in.</translation>
    </message>
    <message>
        <source>Write the birth date.</source>
        <translation>Vul de geboortedatum in.</translation>
    </message>
    <message>
        <source>That is no birth date of a child.</source>
        <translation>Dat is geen geboortedatum van een kind.</translation>
    </message>
    <message>
        <source>no family yet</source>
        <translation>nog geen gezin</translation>
    </message>
    <message>
        <source>joins family {name}</source>
        <translation>komt bij gezin {name}</translation>
    </message>
    <message>
        <source>a new family {name}</source>
        <translation>een nieuw gezin {name}</translation>
    </message>
</context>
<context>
    <name>NewPlanDialog</name>
    <message>
        <source>A new plan</source>
        <translation>Een nieuw plan</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Kiezen…</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan maken</translation>
    </message>
    <message>
        <source>&amp;Centre</source>
        <translation>&amp;Centrum</translation>
    </message>
    <message>
        <source>Your &amp;name to log in</source>
        <translation>Gebruikers&amp;naam</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Wachtwoord</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Wachtwoord &amp;opnieuw</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Bestand</translation>
    </message>
    <message>
        <source>Where the plan is kept</source>
        <translation>Waar het plan wordt opgeslagen</translation>
    </message>
    <message>
        <source>Plans (*.ckg)</source>
        <translation>Plannen (*.ckg)</translation>
    </message>
    <message>
        <source>Give the name of the centre.</source>
        <translation>Vul de naam van het centrum in.</translation>
    </message>
    <message>
        <source>Give the name with which you log in.</source>
        <translation>Vul uw gebruikersnaam in.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation>
            <numerusform>Het wachtwoord moet minstens %n teken hebben.</numerusform>
            <numerusform>Het wachtwoord moet minstens %n tekens hebben.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same yet.</source>
        <translation>De twee wachtwoorden zijn nog niet gelijk.</translation>
    </message>
    <message>
        <source>Choose where the plan is kept.</source>
        <translation>Kies waar het plan wordt opgeslagen.</translation>
    </message>
</context>
<context>
    <name>NewStayDialog</name>
    <message>
        <source>&amp;Short stay</source>
        <translation>&amp;Kortdurend</translation>
    </message>
    <message>
        <source>&amp;Crisis</source>
        <translation>&amp;Crisis</translation>
    </message>
    <message>
        <source>First &amp;night</source>
        <translation>Eerste &amp;nacht</translation>
    </message>
    <message>
        <source>&amp;Departure on</source>
        <translation>&amp;Vertrek op</translation>
    </message>
    <message>
        <source>Departure not &amp;known</source>
        <translation>Vertrek on&amp;bekend</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Plaats</translation>
    </message>
    <message>
        <source>&amp;Referrer</source>
        <translation>Ver&amp;wijzer</translation>
    </message>
    <message>
        <source>who asked for the stay</source>
        <translation>wie het verblijf vroeg</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>Nieuw verblijf</translation>
    </message>
    <message>
        <source>&amp;Admit</source>
        <translation>&amp;Opnemen</translation>
    </message>
    <message>
        <source>Choose a child.</source>
        <translation>Kies een kind.</translation>
    </message>
    <message>
        <source>The departure is not after the first night.</source>
        <translation>Het vertrek ligt niet na de eerste nacht.</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Nog geen plaats</translation>
    </message>
    <message>
        <source>Find a child by name or code</source>
        <translation>Zoek een kind op naam of code</translation>
    </message>
    <message>
        <source>A child that is not in the list yet is added on the page Children: New child…</source>
        <translation>Staat een kind nog niet in de lijst? Voeg het toe op de pagina Kinderen: Nieuw kind…</translation>
    </message>
    <message>
        <source>A long stay begins as a short one; convert it from its first day, with its decision.</source>
        <translation>Een langdurend verblijf begint als kortdurend; zet het om vanaf de eerste dag, met de beslissing.</translation>
    </message>
</context>
<context>
    <name>NotNeededDialog</name>
    <message>
        <source>&amp;Why not</source>
        <translation>&amp;Waarom niet</translation>
    </message>
    <message>
        <source>goes home</source>
        <translation>gaat naar huis</translation>
    </message>
    <message>
        <source>goes to a foster family</source>
        <translation>gaat naar een pleeggezin</translation>
    </message>
    <message>
        <source>goes to another centre</source>
        <translation>gaat naar een ander centrum</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Kies of typ</translation>
    </message>
    <message>
        <source>Expected to &amp;leave on</source>
        <translation>&amp;Vertrekt vermoedelijk op</translation>
    </message>
    <message>
        <source>No long-stay file needed</source>
        <translation>Geen dossier langdurend nodig</translation>
    </message>
    <message>
        <source>&amp;Not needed</source>
        <translation>&amp;Niet nodig</translation>
    </message>
    <message>
        <source>Say why no file is needed.</source>
        <translation>Zeg waarom er geen dossier nodig is.</translation>
    </message>
    <message>
        <source>The child arrives on {first}; it leaves later.</source>
        <translation>Het kind komt op {first}; het vertrekt later.</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%n stay(s) need attention now.</source>
        <translation>
            <numerusform>%n verblijf vraagt nu aandacht.</numerusform>
            <numerusform>%n verblijven vragen nu aandacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) that cannot wait</source>
        <translation>
            <numerusform>%n signaal dat niet kan wachten</numerusform>
            <numerusform>%n signalen die niet kunnen wachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <translation>
            <numerusform>%n voor later</numerusform>
            <numerusform>%n voor later</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: {urgent}, {others}.</source>
        <translation>Vandaag: {urgent}, {others}.</translation>
    </message>
    <message>
        <source>Today: {urgent}.</source>
        <translation>Vandaag: {urgent}.</translation>
    </message>
</context>
<context>
    <name>NoticePane</name>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Einde</translation>
    </message>
    <message>
        <source>Begin or end</source>
        <translation>Begin of einde</translation>
    </message>
    <message>
        <source>&amp;What is reported…</source>
        <translation>&amp;Wat is gemeld…</translation>
    </message>
    <message>
        <source>Notices to payers</source>
        <translation>Meldingen aan uitbetalers</translation>
    </message>
    <message>
        <source>{stay} notice to the payer</source>
        <translation>{stay} melding aan de uitbetaler</translation>
    </message>
</context>
<context>
    <name>OutlookPanel</name>
    <message>
        <source>What this means</source>
        <translation>Wat dit betekent</translation>
    </message>
    <message>
        <source>Begins the day after the last allowed day of six weeks, {last}.</source>
        <translation>Begint de dag na de laatste toegelaten dag van de zes weken, {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the last allowed day of six weeks, {last}.</source>
        <translation>
            <numerusform>%n dag na de laatste toegelaten dag van de zes weken, {last}.</numerusform>
            <numerusform>%n dagen na de laatste toegelaten dag van de zes weken, {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins on the last allowed day of six weeks, {last}.</source>
        <translation>Begint op de laatste toegelaten dag van de zes weken, {last}.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) before the last allowed day of six weeks, {last}.</source>
        <translation>
            <numerusform>%n dag voor de laatste toegelaten dag van de zes weken, {last}.</numerusform>
            <numerusform>%n dagen voor de laatste toegelaten dag van de zes weken, {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>A decision covers the first day, {first}.</source>
        <translation>Een beslissing dekt de eerste dag, {first}.</translation>
    </message>
    <message>
        <source>No decision covers the first day, {first}, yet.</source>
        <translation>Nog geen beslissing dekt de eerste dag, {first}.</translation>
    </message>
    <message>
        <source>The child was to leave on {first}; the stay lasts until {until}, as the decision does.</source>
        <translation>Het kind zou op {first} vertrekken; het verblijf duurt nu tot {until}, zolang als de beslissing.</translation>
    </message>
    <message>
        <source>No decision yet for the nights from {first} on.</source>
        <translation>Nog geen beslissing voor de nachten vanaf {first}.</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) without a decision, from {first}.</source>
        <translation>
            <numerusform>%n nacht zonder beslissing, vanaf {first}.</numerusform>
            <numerusform>%n nachten zonder beslissing, vanaf {first}.</numerusform>
        </translation>
    </message>
    <message>
        <source>No month with the two thirds: the child leaves before one begins.</source>
        <translation>Geen maand met de twee derde: het kind vertrekt voor er een begint.</translation>
    </message>
    <message>
        <source>Two thirds of the Groeipakket to the centre: {months}.</source>
        <translation>Twee derde van het Groeipakket naar het centrum: {months}.</translation>
    </message>
    <message>
        <source>Paid the month after: for the first time in {month}.</source>
        <translation>Uitbetaald in de maand erna: voor het eerst in {month}.</translation>
    </message>
    <message>
        <source>A day earlier: {months}.</source>
        <translation>Een dag vroeger: {months}.</translation>
    </message>
    <message>
        <source>A day later: {months}.</source>
        <translation>Een dag later: {months}.</translation>
    </message>
    <message>
        <source>A day earlier or later changes nothing about that.</source>
        <translation>Een dag vroeger of later verandert daar niets aan.</translation>
    </message>
</context>
<context>
    <name>OverviewsPage</name>
    <message>
        <source>There are no places yet. Import a workbook with the places of the centre.</source>
        <translation>Er zijn nog geen plaatsen. Importeer een Excel-bestand met de plaatsen van het centrum.</translation>
    </message>
    <message>
        <source>Overviews</source>
        <translation>Overzichten</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n pagina is naar de printer gestuurd.</numerusform>
            <numerusform>%n pagina’s zijn naar de printer gestuurd.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look at the printer and try again.</source>
        <translation>De printer nam de pagina’s niet aan. Kijk de printer na en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The week</source>
        <translation>De week</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Welk document</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-bestanden</translation>
    </message>
    <message>
        <source>The week is kept in {file}.</source>
        <translation>De week is bewaard in {file}.</translation>
    </message>
</context>
<context>
    <name>OwnPasswordDialog</name>
    <message>
        <source>Another password</source>
        <translation>Ander wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Present password</source>
        <translation>&amp;Huidig wachtwoord</translation>
    </message>
    <message>
        <source>&amp;Code on the telephone</source>
        <translation>&amp;Code op de telefoon</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nieuw wachtwoord</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Wachtwoord &amp;opnieuw</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>The two passwords are not the same yet.</source>
        <translation>De twee wachtwoorden zijn nog niet gelijk.</translation>
    </message>
</context>
<context>
    <name>OwnSection</name>
    <message>
        <source>Another &amp;password…</source>
        <translation>Ander &amp;wachtwoord…</translation>
    </message>
    <message>
        <source>My account and the lock</source>
        <translation>Mijn account</translation>
    </message>
    <message>
        <source>Your own password, and what happens on this PC when nobody touches it.</source>
        <translation>Uw eigen wachtwoord, en wat er op deze pc gebeurt als niemand hem aanraakt.</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Aangemeld als</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mag</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Tweede factor</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>No second &amp;factor any more…</source>
        <translation>Geen tweede &amp;factor meer…</translation>
    </message>
    <message>
        <source>Second &amp;factor…</source>
        <translation>Tweede &amp;factor…</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Initials instead of names after</source>
        <translation>&amp;Initialen in plaats van namen na</translation>
    </message>
    <message>
        <source>&amp;Lock the screen after</source>
        <translation>Scherm &amp;vergrendelen na</translation>
    </message>
    <message>
        <source>When nobody touches this PC</source>
        <translation>Als niemand deze pc aanraakt</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L locks at once. It is also locked when the session is, and when the PC slept.</source>
        <translation>Ctrl+Alt+L vergrendelt meteen. Het scherm wordt ook vergrendeld als de sessie vergrendeld wordt en als de pc geslapen heeft.</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>Preview</source>
        <translation>Voorbeeld</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n pagina</numerusform>
            <numerusform>%n pagina’s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperSide</name>
    <message>
        <source>&amp;Initials</source>
        <translation>&amp;Initialen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiëren</translation>
    </message>
    <message>
        <source>&amp;Word…</source>
        <translation>Wo&amp;rd…</translation>
    </message>
    <message>
        <source>P&amp;DF…</source>
        <translation>PD&amp;F…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>PDF-bestanden</translation>
    </message>
    <message>
        <source>Word documents</source>
        <translation>Word-documenten</translation>
    </message>
    <message>
        <source>Still missing on this paper:</source>
        <translation>Dit ontbreekt nog:</translation>
    </message>
    <message>
        <source>Names are hidden. Show them (F9) before you print or keep it.</source>
        <translation>De namen zijn verborgen. Toon ze (F9) voor je afdrukt of bewaart.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) went to the printer.</source>
        <translation>
            <numerusform>%n pagina ging naar de printer.</numerusform>
            <numerusform>%n pagina’s gingen naar de printer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The printer did not take the pages. Look at the printer and try again.</source>
        <translation>De printer nam de pagina’s niet aan. Kijk de printer na en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Kept in {file}.</source>
        <translation>Bewaard in {file}.</translation>
    </message>
    <message>
        <source>Copied: paste it within half a minute.</source>
        <translation>Gekopieerd: plak het binnen een halve minuut.</translation>
    </message>
    <message>
        <source>&amp;Excel…</source>
        <translation>&amp;Excel…</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Werkmappen</translation>
    </message>
</context>
<context>
    <name>PartnerDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Soort</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Naam</translation>
    </message>
    <message>
        <source>Person to &amp;ask for</source>
        <translation>&amp;Vragen naar</translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dres</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>&amp;Opmerking</translation>
    </message>
    <message>
        <source>&amp;Remove this partner</source>
        <translation>Deze partner ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>New partner</source>
        <translation>Nieuwe partner</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Choose what it is.</source>
        <translation>Kies wat het is.</translation>
    </message>
    <message>
        <source>Give its name.</source>
        <translation>Vul de naam in.</translation>
    </message>
</context>
<context>
    <name>PartnerField</name>
    <message>
        <source>not known yet</source>
        <translation>nog niet gekend</translation>
    </message>
    <message>
        <source>none in Management, Partners yet</source>
        <translation>nog geen in Beheer, Partners</translation>
    </message>
</context>
<context>
    <name>PartnerWords</name>
    <message>
        <source>Juvenile court</source>
        <translation>Jeugdrechtbank</translation>
    </message>
    <message>
        <source>SDJ</source>
        <translation>SDJ</translation>
    </message>
    <message>
        <source>OCJ</source>
        <translation>OCJ</translation>
    </message>
    <message>
        <source>VK</source>
        <translation>VK</translation>
    </message>
    <message>
        <source>Toegangspoort</source>
        <translation>Toegangspoort</translation>
    </message>
    <message>
        <source>Payer of the Groeipakket</source>
        <translation>Uitbetaler Groeipakket</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
    </message>
</context>
<context>
    <name>PartnersSection</name>
    <message>
        <source>Search partners</source>
        <translation>Partners zoeken</translation>
    </message>
    <message>
        <source>&amp;New partner…</source>
        <translation>&amp;Nieuwe partner…</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Partners</translation>
    </message>
    <message>
        <source>Courts, gates, mandated facilities and payers, so that files and decisions can choose them.</source>
        <translation>Rechtbanken, toegangspoorten, gemandateerde voorzieningen en uitbetalers, zodat dossiers en beslissingen ze kunnen kiezen.</translation>
    </message>
    <message>
        <source>No partner yet.</source>
        <translation>Nog geen partner.</translation>
    </message>
    <message>
        <source>Add the first with the button above.</source>
        <translation>Voeg de eerste toe met de knop hierboven.</translation>
    </message>
    <message>
        <source>No partner like that.</source>
        <translation>Geen partner zoals die.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Soort</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Ask for</source>
        <translation>Vragen naar</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>No place is free on all of these nights. Choose another day, or move somebody first.</source>
        <translation>Op al deze nachten samen is geen plaats vrij. Kies een andere dag, of verplaats eerst iemand.</translation>
    </message>
    <message>
        <source>Choose a free place.</source>
        <translation>Kies een vrije plaats.</translation>
    </message>
    <message>
        <source>Choose a free place</source>
        <translation>Kies een vrije plaats</translation>
    </message>
    <message>
        <source>No place is free</source>
        <translation>Geen plaats vrij</translation>
    </message>
</context>
<context>
    <name>PlanSection</name>
    <message>
        <source>&amp;Check the whole plan</source>
        <translation>&amp;Kijk het hele plan na</translation>
    </message>
    <message>
        <source>This plan</source>
        <translation>Dit plan</translation>
    </message>
    <message>
        <source>What is open, where it lies, and whether it is whole.</source>
        <translation>Wat open is, waar het ligt en of het heel is.</translation>
    </message>
    <message>
        <source>no, it can only be read here</source>
        <translation>nee, het kan hier alleen gelezen worden</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Centre</source>
        <translation>Centrum</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Logged in as</source>
        <translation>Aangemeld als</translation>
    </message>
    <message>
        <source>Can be changed</source>
        <translation>Kan gewijzigd worden</translation>
    </message>
    <message>
        <source>Looking through the plan…</source>
        <translation>Het plan wordt nagekeken…</translation>
    </message>
    <message numerus="yes">
        <source>The plan is whole: %n check(s) at {time}, nothing wrong.</source>
        <translation>
            <numerusform>Het plan is heel: %n controle om {time}, niets mis.</numerusform>
            <numerusform>Het plan is heel: %n controles om {time}, niets mis.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is not whole. Make no changes, and restore the newest backup.</source>
        <translation>Het plan is niet heel. Wijzig niets en zet de nieuwste reservekopie terug.</translation>
    </message>
</context>
<context>
    <name>ProblemsModel</name>
    <message>
        <source>Sheet</source>
        <translation>Blad</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rij</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fout</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Waarschuwing</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The new password holds from now on. Keep the new recovery key.</source>
        <translation>Het nieuwe wachtwoord geldt vanaf nu. Bewaar de nieuwe herstelsleutel.</translation>
    </message>
    <message>
        <source>{plan} is back.</source>
        <translation>{plan} is terug.</translation>
    </message>
    <message>
        <source>{plan} is back; what lay there is kept beside it as {kept}.</source>
        <translation>{plan} is terug; wat daar lag, wordt ernaast bewaard als {kept}.</translation>
    </message>
    <message>
        <source>It opens with the passwords of then of {users}.</source>
        <translation>Het opent met de toenmalige wachtwoorden van {users}.</translation>
    </message>
    <message>
        <source>Their accounts were removed since that backup was made, and now again: {users}.</source>
        <translation>Sinds die reservekopie zijn deze accounts verwijderd, en nu opnieuw: {users}.</translation>
    </message>
    <message>
        <source>That window does not answer: it belongs to another user of this PC. Ask to close it.</source>
        <translation>Dat venster antwoordt niet: het is van een andere gebruiker van deze pc. Vraag om het te sluiten.</translation>
    </message>
</context>
<context>
    <name>ProposeDialog</name>
    <message>
        <source>Find a child by name or code</source>
        <translation>Zoek een kind op naam of code</translation>
    </message>
    <message>
        <source>Propose to erase a file</source>
        <translation>Voorstellen een dossier te wissen</translation>
    </message>
    <message>
        <source>&amp;Propose</source>
        <translation>&amp;Voorstellen</translation>
    </message>
    <message>
        <source>Choose a child.</source>
        <translation>Kies een kind.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Zeg waarom.</translation>
    </message>
    <message>
        <source>What was &amp;checked</source>
        <translation>Wat is &amp;nagekeken</translation>
    </message>
    <message>
        <source>&amp;Who asks for it, and how</source>
        <translation>&amp;Wie erom vraagt, en hoe</translation>
    </message>
    <message>
        <source>for example: the copy was offered</source>
        <translation>bijvoorbeeld: kopie aangeboden</translation>
    </message>
    <message>
        <source>for example: letter of 2 May</source>
        <translation>bijvoorbeeld: brief van 2 mei</translation>
    </message>
    <message>
        <source>Nothing is erased yet: another coordinator or administrator looks it through and confirms. Then stays, decisions, family and journal of the child are gone for ever, from the backups too.</source>
        <translation>Er wordt nog niets gewist: een andere coördinator of beheerder kijkt het na en bevestigt. Dan zijn verblijven, beslissingen, gezin en logboek van het kind voorgoed weg, ook uit de reservekopieën.</translation>
    </message>
</context>
<context>
    <name>PutAway</name>
    <message>
        <source>Names are hidden, and what you were filling in too. F9 brings both back.</source>
        <translation>De namen zijn verborgen, en wat je aan het invullen was ook. Met F9 komen beide terug.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{page} (Ctrl+{number})</source>
        <translation>{page} (Ctrl+{number})</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Why is this needed?</source>
        <translation>Waarom is dit nodig?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reden</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Doen</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>Password forgotten</source>
        <translation>Wachtwoord vergeten</translation>
    </message>
    <message>
        <source>Set the new password</source>
        <translation>Nieuw wachtwoord instellen</translation>
    </message>
    <message>
        <source>The printed recovery key gives one account a new password. After that it opens nothing any more: a new one is shown to be printed.</source>
        <translation>De afgedrukte herstelsleutel geeft één account een nieuw wachtwoord. Daarna opent hij niets meer: er verschijnt een nieuwe om af te drukken.</translation>
    </message>
    <message>
        <source>&amp;Recovery key</source>
        <translation>&amp;Herstelsleutel</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nieuw &amp;wachtwoord</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Wachtwoord &amp;opnieuw</translation>
    </message>
    <message>
        <source>Copy the recovery key from the paper.</source>
        <translation>Neem de herstelsleutel over van het papier.</translation>
    </message>
    <message>
        <source>Give the name with which you log in.</source>
        <translation>Geef de naam waarmee u zich aanmeldt.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n character(s).</source>
        <translation>
            <numerusform>Het wachtwoord telt minstens %n teken.</numerusform>
            <numerusform>Het wachtwoord telt minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passwords are not the same yet.</source>
        <translation>De twee wachtwoorden zijn nog niet gelijk.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Herstelsleutel</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiëren</translation>
    </message>
    <message>
        <source>I have written the key down or printed it</source>
        <translation>Ik heb de sleutel opgeschreven of afgedrukt</translation>
    </message>
    <message>
        <source>Keep this key with the papers of the centre</source>
        <translation>Bewaar deze sleutel bij de papieren van het centrum</translation>
    </message>
    <message>
        <source>It opens the plan when the password is lost, and it is shown only now. Write it down or print it, and do not keep it on this PC.</source>
        <translation>Hij opent het plan als het wachtwoord verloren is, en wordt alleen nu getoond. Schrijf hem op of druk hem af, en bewaar hem niet op deze pc.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Af&amp;drukken…</translation>
    </message>
</context>
<context>
    <name>ReferralForm</name>
    <message>
        <source>&amp;Authority</source>
        <translation>&amp;Instantie</translation>
    </message>
    <message>
        <source>&amp;JHB number</source>
        <translation>&amp;JHB-nummer</translation>
    </message>
    <message>
        <source>for example JHB-2026-0001</source>
        <translation>bijvoorbeeld JHB-2026-0001</translation>
    </message>
    <message>
        <source>T&amp;ype module</source>
        <translation>T&amp;ypemodule</translation>
    </message>
    <message>
        <source>Con&amp;sultant</source>
        <translation>&amp;Consulent</translation>
    </message>
    <message>
        <source>Say who decided.</source>
        <translation>Geef aan wie besliste.</translation>
    </message>
    <message>
        <source>Give the JHB number.</source>
        <translation>Vul het JHB-nummer in.</translation>
    </message>
    <message>
        <source>Give the type module.</source>
        <translation>Vul de typemodule in.</translation>
    </message>
    <message>
        <source>Give the consultant of the OCJ or VK.</source>
        <translation>Vul de consulent van het OCJ of VK in.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Aanmelder</translation>
    </message>
    <message>
        <source>A-document on</source>
        <translation>A-document op</translation>
    </message>
    <message>
        <source>A-document number</source>
        <translation>Nummer A-document</translation>
    </message>
    <message>
        <source>Indication report of</source>
        <translation>Indicatiestelling van</translation>
    </message>
</context>
<context>
    <name>RegisterSection</name>
    <message>
        <source>Register of processing</source>
        <translation>Verwerkingsregister</translation>
    </message>
    <message>
        <source>What is kept about whom, why, who sees it and until when: ready for an inspection.</source>
        <translation>Wat over wie bewaard wordt, waarvoor, wie het ziet en tot wanneer: klaar voor een inspectie.</translation>
    </message>
</context>
<context>
    <name>RemoveDialog</name>
    <message>
        <source>Remove {user}</source>
        <translation>{user} verwijderen</translation>
    </message>
    <message>
        <source>{user} cannot open the plan any more, also not with a key file kept from before: the plan gets another key. Whoever stays keeps the own password. The journal goes on naming {user}.</source>
        <translation>{user} kan het plan niet meer openen, ook niet met een sleutelbestand van vroeger: het plan krijgt een andere sleutel. Wie blijft, houdt het eigen wachtwoord. Het logboek blijft {user} noemen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Ver&amp;wijderen</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import a workbook</source>
        <translation>Excel-bestand importeren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Nothing was imported: correct the errors in the workbook and choose it again.</source>
        <translation>Er is niets geïmporteerd: verbeter de fouten in het Excel-bestand en kies het opnieuw.</translation>
    </message>
    <message>
        <source>The workbook can be imported; look at the warnings first.</source>
        <translation>Het Excel-bestand kan geïmporteerd worden; bekijk eerst de waarschuwingen.</translation>
    </message>
    <message>
        <source>The workbook can be imported; nothing is wrong with it.</source>
        <translation>Het Excel-bestand kan geïmporteerd worden; er is niets mis mee.</translation>
    </message>
    <message>
        <source>Lines found: {counts}.</source>
        <translation>Rijen gevonden: {counts}.</translation>
    </message>
    <message>
        <source>Problems in the workbook</source>
        <translation>Problemen in het Excel-bestand</translation>
    </message>
    <message>
        <source>&amp;Payer</source>
        <translation>&amp;Uitbetaler</translation>
    </message>
    <message>
        <source>Choose or type</source>
        <translation>Kies of typ</translation>
    </message>
    <message>
        <source>One &amp;third goes to</source>
        <translation>Eén &amp;derde gaat naar</translation>
    </message>
    <message>
        <source>Decided &amp;by</source>
        <translation>Beslist d&amp;oor</translation>
    </message>
    <message>
        <source>for example the juvenile judge</source>
        <translation>bijvoorbeeld de jeugdrechter</translation>
    </message>
    <message>
        <source>&amp;Amount</source>
        <translation>Be&amp;drag</translation>
    </message>
    <message>
        <source>the first of the table</source>
        <translation>het eerste van de tabel</translation>
    </message>
    <message>
        <source>B&amp;egin reported on</source>
        <translation>&amp;Begin gemeld op</translation>
    </message>
    <message>
        <source>E&amp;nd reported on</source>
        <translation>&amp;Einde gemeld op</translation>
    </message>
    <message>
        <source>Pa&amp;id from</source>
        <translation>Betaald &amp;vanaf</translation>
    </message>
    <message>
        <source>Be&amp;gin</source>
        <translation>Be&amp;gin</translation>
    </message>
    <message>
        <source>En&amp;d</source>
        <translation>Ei&amp;nde</translation>
    </message>
    <message>
        <source>Payer of the Groeipakket</source>
        <translation>Uitbetaler van het Groeipakket</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Be&amp;waren</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Die dag moet nog komen.</translation>
    </message>
    <message>
        <source>Choose a line of the table of amounts.</source>
        <translation>Kies een regel van de tabel met bedragen.</translation>
    </message>
    <message>
        <source>{stay} notice to the payer</source>
        <translation>{stay} melding aan de uitbetaler</translation>
    </message>
    <message>
        <source>When the notice is sent, note the day on which it was reported.</source>
        <translation>Noteer de dag van de melding zodra ze verstuurd is.</translation>
    </message>
    <message>
        <source>Reported today</source>
        <translation>Vandaag gemeld</translation>
    </message>
    <message>
        <source>a savings account of the child</source>
        <translation>een spaarrekening van het kind</translation>
    </message>
    <message>
        <source>the parents</source>
        <translation>de ouders</translation>
    </message>
    <message>
        <source>whoever raised the child before</source>
        <translation>wie het kind voordien opvoedde</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet gekend</translation>
    </message>
    <message>
        <source>Notice of</source>
        <translation>Melding van</translation>
    </message>
</context>
<context>
    <name>ResetDialog</name>
    <message>
        <source>New password for {user}</source>
        <translation>Nieuw wachtwoord voor {user}</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nieuw &amp;wachtwoord</translation>
    </message>
    <message>
        <source>Hand it over now: it is not shown again. A second factor of this account is gone with it.</source>
        <translation>Geef het nu door: het wordt niet opnieuw getoond. Een tweede factor van dit account vervalt.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
</context>
<context>
    <name>RestDialog</name>
    <message>
        <source>Rests &amp;until</source>
        <translation>Rust &amp;tot</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Waarom</translation>
    </message>
    <message>
        <source>for example: mother decides on Friday</source>
        <translation>bijvoorbeeld: moeder beslist vrijdag</translation>
    </message>
    <message>
        <source>Let a signal rest</source>
        <translation>Een signaal laten rusten</translation>
    </message>
    <message>
        <source>Let it &amp;rest</source>
        <translation>Laten &amp;rusten</translation>
    </message>
    <message>
        <source>It comes back by itself on that day; without the right to make exceptions on {day} at the latest.</source>
        <translation>Het komt die dag vanzelf terug; zonder het recht op uitzonderingen ten laatste op {day}.</translation>
    </message>
    <message>
        <source>A signal rests until tomorrow at least.</source>
        <translation>Een signaal rust minstens tot morgen.</translation>
    </message>
    <message>
        <source>Say in a few words why it may rest.</source>
        <translation>Zeg in enkele woorden waarom het mag rusten.</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Put a backup back</source>
        <translation>Een reservekopie terugzetten</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Een ander bestand…</translation>
    </message>
    <message>
        <source>The plan that comes &amp;back</source>
        <translation>Het plan dat &amp;terugkomt</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>&amp;Gebruikersnaam</translation>
    </message>
    <message>
        <source>only when several people have an account</source>
        <translation>alleen als meer mensen een account hebben</translation>
    </message>
    <message>
        <source>&amp;Password of then, or the recovery key</source>
        <translation>&amp;Wachtwoord van toen, of de herstelsleutel</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zet terug</translation>
    </message>
    <message>
        <source>{day} at {time} – {children} children, {stays} stays – {folder}</source>
        <translation>{day} om {time} – kinderen: {children}, verblijven: {stays} – {folder}</translation>
    </message>
    <message>
        <source>Clock was wrong: {backup}</source>
        <translation>Klok stond verkeerd: {backup}</translation>
    </message>
    <message>
        <source>The backup takes the place of the plan. What lies there now is kept beside it under another name; nothing is deleted.</source>
        <translation>De reservekopie komt in de plaats van het plan. Wat daar nu ligt, wordt ernaast bewaard onder een andere naam; er wordt niets gewist.</translation>
    </message>
    <message>
        <source>Which backup</source>
        <translation>Welke reservekopie</translation>
    </message>
    <message>
        <source>Backups (*.ckg)</source>
        <translation>Reservekopieën (*.ckg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>&amp;Code of the app on your telephone</source>
        <translation>&amp;Code van de app op uw telefoon</translation>
    </message>
    <message>
        <source>No backups were found in the folders of this PC. Choose another file, on a stick or a share.</source>
        <translation>In de mappen van deze pc zijn geen reservekopieën gevonden. Kies een ander bestand, op een stick of een netwerkmap.</translation>
    </message>
</context>
<context>
    <name>RetentionSection</name>
    <message>
        <source>&amp;Propose to erase…</source>
        <translation>Wissen &amp;voorstellen…</translation>
    </message>
    <message>
        <source>&amp;Confirm…</source>
        <translation>&amp;Bevestigen…</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>&amp;Intrekken</translation>
    </message>
    <message>
        <source>Erase on &amp;request (art. 17)…</source>
        <translation>Wissen op v&amp;raag (art. 17)…</translation>
    </message>
    <message>
        <source>Erased files</source>
        <translation>Gewiste dossiers</translation>
    </message>
    <message>
        <source>C&amp;ertificate…</source>
        <translation>&amp;Attest…</translation>
    </message>
    <message>
        <source>Keeping and erasing</source>
        <translation>Bewaren en wissen</translation>
    </message>
    <message>
        <source>Files whose term ends within a year, and those somebody asked to erase. One of you proposes it, another confirms; the certificate says that it was done, not about whom.</source>
        <translation>Dossiers waarvan de bewaartermijn binnen het jaar afloopt, en die waarvoor iemand wissen vroeg. De ene stelt het voor, een ander bevestigt; het attest zegt dat het gebeurd is, niet over wie.</translation>
    </message>
    <message>
        <source>PDF files</source>
        <translation>Pdf-bestanden</translation>
    </message>
    <message>
        <source>No file is due within a year.</source>
        <translation>Binnen het jaar loopt geen enkele bewaartermijn af.</translation>
    </message>
    <message>
        <source>proposed by {who} on {day}</source>
        <translation>voorgesteld door {who} op {day}</translation>
    </message>
    <message>
        <source>due</source>
        <translation>termijn verstreken</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>nog niet</translation>
    </message>
    <message>
        <source>The file is erased. Its backups are being written anew…</source>
        <translation>Het dossier is gewist. De reservekopieën worden herschreven…</translation>
    </message>
    <message>
        <source>The file is erased. {owed}</source>
        <translation>Het dossier is gewist. {owed}</translation>
    </message>
    <message>
        <source>The file is erased, from the backups as well. Keep its certificate.</source>
        <translation>Het dossier is gewist, ook uit de reservekopieën. Bewaar het attest.</translation>
    </message>
    <message>
        <source>Backups in {folder} still hold it: connect the disk and make a backup; the last is gone by {day}.</source>
        <translation>Reservekopieën in {folder} bevatten het nog: sluit de schijf aan en maak een kopie; de laatste is ten laatste op {day} weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n older backup(s) in {folder}, of before somebody left, still hold it until {day}.</source>
        <translation>
            <numerusform>%n oudere reservekopie in {folder}, van voor iemand vertrok, bevat het nog tot {day}.</numerusform>
            <numerusform>%n oudere reservekopieën in {folder}, van voor iemand vertrok, bevatten het nog tot {day}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept in {file}.</source>
        <translation>Bewaard in {file}.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Bewaard tot</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Files that are due</source>
        <translation>Dossiers waarvan de termijn afloopt</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist op</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Voorgesteld door</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bevestigd door</translation>
    </message>
    <message>
        <source>Copies gone by</source>
        <translation>Kopieën weg op</translation>
    </message>
</context>
<context>
    <name>Returning</name>
    <message>
        <source>Put back the backup of {day} at {time}…</source>
        <translation>Zet de reservekopie van {day} om {time} terug…</translation>
    </message>
    <message>
        <source>{plan} is no longer in its place.</source>
        <translation>{plan} ligt niet meer op zijn plaats.</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>&amp;What was found, and with whom it was discussed</source>
        <translation>&amp;Wat er gevonden is, en met wie het besproken is</translation>
    </message>
    <message>
        <source>Lines that stand out</source>
        <translation>Regels die opvallen</translation>
    </message>
    <message>
        <source>Nothing stands out in this month.</source>
        <translation>In deze maand valt niets op.</translation>
    </message>
    <message>
        <source>Review of the journal</source>
        <translation>Logboek nakijken</translation>
    </message>
    <message>
        <source>&amp;Sign off</source>
        <translation>&amp;Aftekenen</translation>
    </message>
    <message>
        <source>Journal of {month}</source>
        <translation>Logboek van {month}</translation>
    </message>
    <message>
        <source>Nobody has signed this month off yet.</source>
        <translation>Niemand heeft deze maand al afgetekend.</translation>
    </message>
    <message>
        <source>Signed off by {who}.</source>
        <translation>Afgetekend door {who}.</translation>
    </message>
    <message>
        <source>lines in all</source>
        <translation>regels in totaal</translation>
    </message>
    <message>
        <source>cards opened at night, between 22:00 and 6:00</source>
        <translation>kaarten ’s nachts geopend, tussen 22.00 en 6.00 uur</translation>
    </message>
    <message>
        <source>times beyond the own groups</source>
        <translation>keer buiten de eigen groepen gekeken</translation>
    </message>
    <message>
        <source>times very many cards within an hour</source>
        <translation>keer zeer veel kaarten binnen een uur</translation>
    </message>
    <message>
        <source>times failed logins</source>
        <translation>keer aanmelden mislukt</translation>
    </message>
</context>
<context>
    <name>RoadPanel</name>
    <message>
        <source>Where it stands</source>
        <translation>Waar het staat</translation>
    </message>
    <message>
        <source>Not needed: {reason}</source>
        <translation>Niet nodig: {reason}</translation>
    </message>
    <message>
        <source>Expected to leave on {day}.</source>
        <translation>Vertrekt vermoedelijk op {day}.</translation>
    </message>
    <message>
        <source>Decided on {day}: the stay can be made long.</source>
        <translation>Beslist op {day}: het verblijf kan langdurend worden.</translation>
    </message>
    <message>
        <source>A decision may be there on {day}.</source>
        <translation>Een beslissing kan er zijn op {day}.</translation>
    </message>
    <message>
        <source>What can be done:</source>
        <translation>Wat kan helpen:</translation>
    </message>
    <message>
        <source>The next step was expected on {day} and is not there yet: ask about it.</source>
        <translation>De volgende stap werd verwacht op {day} en is er nog niet: vraag ernaar.</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) after the limit, {last}.</source>
        <translation>
            <numerusform>Dat is %n dag na de grens, {last}.</numerusform>
            <numerusform>Dat is %n dagen na de grens, {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>In time: the limit is {last}.</source>
        <translation>Op tijd: de grens is {last}.</translation>
    </message>
    <message>
        <source>Extend the crisis: then the last day is {day}.</source>
        <translation>De crisis verlengen: dan is de laatste dag {day}.</translation>
    </message>
    <message>
        <source>Leave earlier: departure on {day} is in time.</source>
        <translation>Vroeger vertrekken: een vertrek op {day} is op tijd.</translation>
    </message>
    <message>
        <source>Ask the court urgently: an order may be there on {day}.</source>
        <translation>De rechtbank dringend vragen: een beschikking kan er zijn op {day}.</translation>
    </message>
    <message numerus="yes">
        <source>The decision would still come %n day(s) too late.</source>
        <translation>
            <numerusform>De beslissing zou nog %n dag te laat komen.</numerusform>
            <numerusform>De beslissing zou nog %n dagen te laat komen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Role of {user}</source>
        <translation>Rol van {user}</translation>
    </message>
    <message>
        <source>It holds from the next time this person opens the plan.</source>
        <translation>Dit geldt vanaf de volgende keer dat deze persoon het plan opent.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
</context>
<context>
    <name>RoleFields</name>
    <message>
        <source>Living &amp;groups</source>
        <translation>Leef&amp;groepen</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rol</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Group worker</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planner</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Looks at board and lists; sees no court or health data.</source>
        <translation>Bekijkt planbord en lijsten; ziet geen gerechtelijke gegevens en geen gegevens over gezondheid.</translation>
    </message>
    <message>
        <source>Knows children of some groups by name, others by code; notes absences.</source>
        <translation>Kent de kinderen van eigen leefgroepen bij naam, andere bij code; noteert afwezigheden.</translation>
    </message>
    <message>
        <source>Plans stays of all groups; sees health, but not who decided.</source>
        <translation>Plant verblijven van alle leefgroepen; ziet gezondheid, maar niet wie besliste.</translation>
    </message>
    <message>
        <source>Plans, sets rules aside with a reason, enters decisions, reads the journal.</source>
        <translation>Plant, wijkt met een reden af van regels, voert beslissingen in, leest het logboek.</translation>
    </message>
    <message>
        <source>May everything, and manages the accounts.</source>
        <translation>Mag alles, en beheert de accounts.</translation>
    </message>
</context>
<context>
    <name>RuleDialog</name>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Waarde</translation>
    </message>
    <message>
        <source>&amp;Holds from</source>
        <translation>&amp;Geldt vanaf</translation>
    </message>
    <message>
        <source>Change a rule</source>
        <translation>Een regel wijzigen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>Give another value.</source>
        <translation>Geef een andere waarde.</translation>
    </message>
    <message>
        <source>Default: {value}.</source>
        <translation>Standaard: {value}.</translation>
    </message>
    <message>
        <source>For a phase that runs, the rule of its first day holds; choose an earlier day to include it.</source>
        <translation>Voor een fase die al loopt, geldt de regel van haar eerste dag; kies een vroegere dag om ze mee te nemen.</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>kalenderdagen</translation>
    </message>
    <message>
        <source>nights present</source>
        <translation>aanwezige nachten</translation>
    </message>
    <message>
        <source>that month</source>
        <translation>die maand</translation>
    </message>
    <message>
        <source>the month after</source>
        <translation>de maand erna</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Zes weken</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Signals</source>
        <translation>Signalen</translation>
    </message>
    <message>
        <source>The road to a long stay</source>
        <translation>De weg naar een langdurend verblijf</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beslissingen</translation>
    </message>
    <message>
        <source>Two thirds of the Groeipakket</source>
        <translation>Twee derde van het Groeipakket</translation>
    </message>
    <message>
        <source>Child and file</source>
        <translation>Kind en dossier</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Reservekopieën</translation>
    </message>
</context>
<context>
    <name>RulesSection</name>
    <message>
        <source>Rules and terms</source>
        <translation>Regels en termijnen</translation>
    </message>
    <message>
        <source>Limits and lead times hold from a day on: a new decree is a change here, not a new program.</source>
        <translation>Grenzen en doorlooptijden gelden vanaf een dag: een nieuw decreet is hier een wijziging, geen nieuw programma.</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>sinds {day}</translation>
    </message>
    <message>
        <source>default</source>
        <translation>standaard</translation>
    </message>
    <message>
        <source>from {day}: {value}</source>
        <translation>vanaf {day}: {value}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change: {rule}</source>
        <translation>Wijzigen: {rule}</translation>
    </message>
</context>
<context>
    <name>SheetPrinting</name>
    <message>
        <source>Recovery key of {centre}</source>
        <translation>Herstelsleutel van {centre}</translation>
    </message>
    <message>
        <source>Whoever holds this key opens the plan and can give somebody a new password. Keep it in the safe, not beside the PC. Made on {day}; when a newer one is printed, destroy this one.</source>
        <translation>Wie deze sleutel heeft, opent het plan en kan iemand een nieuw wachtwoord geven. Bewaar hem in de kluis, niet naast de pc. Gemaakt op {day}; vernietig dit blad als er een nieuwer is.</translation>
    </message>
    <message>
        <source>In the start window: choose the plan, then Password forgotten, and copy the nine groups of letters. The letters I, L and O are not used: what looks like them is a one or a nought.</source>
        <translation>In het startvenster: kies het plan, dan Wachtwoord vergeten, en neem de negen groepjes tekens over. De letters I, L en O komen niet voor: wat erop lijkt, is een één of een nul.</translation>
    </message>
</context>
<context>
    <name>ShelfCard</name>
    <message>
        <source>Show the folder</source>
        <translation>Toon de map</translation>
    </message>
    <message>
        <source>None. A folder on a stick, another disk or a share saves the copies when this PC is lost.</source>
        <translation>Geen. Een map op een stick, een andere schijf of een netwerkmap redt de kopieën als deze pc verloren gaat.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Kies een map…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Een andere map…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Map</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Nieuwste</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopieën</translation>
    </message>
    <message>
        <source>Proven by a drill</source>
        <translation>Bewezen met een oefening</translation>
    </message>
    <message numerus="yes">
        <source>%n of them dated later than now: the clock of a PC was wrong</source>
        <translation>
            <numerusform>%n daarvan gedateerd later dan nu: de klok van een pc stond verkeerd</numerusform>
            <numerusform>%n daarvan gedateerd later dan nu: de klok van een pc stond verkeerd</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>nog geen</translation>
    </message>
    <message>
        <source>the folder is not there: is its disk connected?</source>
        <translation>de map is er niet: is de schijf aangesloten?</translation>
    </message>
    <message>
        <source>{day} at {time}, with {children} children and {stays} stays</source>
        <translation>{day} om {time}; kinderen: {children}, verblijven: {stays}</translation>
    </message>
    <message>
        <source>never; hold one now and then, it takes a minute</source>
        <translation>nooit; houd er af en toe een, het duurt een minuut</translation>
    </message>
    <message>
        <source>on {day}: it brought the plan back</source>
        <translation>op {day}: ze bracht het plan terug</translation>
    </message>
    <message>
        <source>on {day}: it FAILED, make a new copy</source>
        <translation>op {day}: MISLUKT, maak een nieuwe kopie</translation>
    </message>
    <message numerus="yes">
        <source>That is %n day(s) ago; hold one again.</source>
        <translation>
            <numerusform>Dat is %n dag geleden; houd er opnieuw een.</numerusform>
            <numerusform>Dat is %n dagen geleden; houd er opnieuw een.</numerusform>
        </translation>
    </message>
    <message>
        <source>none yet; the folder is made with the first backup</source>
        <translation>nog geen; de map wordt gemaakt bij de eerste reservekopie</translation>
    </message>
</context>
<context>
    <name>SignalRow</name>
    <message>
        <source>Show on board</source>
        <translation>Tonen op planbord</translation>
    </message>
    <message>
        <source>Show the child</source>
        <translation>Kind tonen</translation>
    </message>
    <message>
        <source>Show on board (Space)</source>
        <translation>Tonen op planbord (spatie)</translation>
    </message>
    <message>
        <source>More with this signal</source>
        <translation>Meer met dit signaal</translation>
    </message>
</context>
<context>
    <name>SignalVerbs</name>
    <message>
        <source>Take it up</source>
        <translation>Opnemen</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Doorgeven…</translation>
    </message>
    <message>
        <source>Let it rest…</source>
        <translation>Laten rusten…</translation>
    </message>
    <message>
        <source>Close…</source>
        <translation>Afsluiten…</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Heropenen</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>Geschiedenis…</translation>
    </message>
</context>
<context>
    <name>SignalWords</name>
    <message>
        <source>Too late</source>
        <translation>Te laat</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Binnenkort</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Ter info</translation>
    </message>
    <message>
        <source>Short stay</source>
        <translation>Kortdurend</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Decision ends</source>
        <translation>Beslissing loopt af</translation>
    </message>
    <message>
        <source>Long stay without a decision</source>
        <translation>Langdurend zonder beslissing</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Nog geen plaats</translation>
    </message>
    <message>
        <source>no place tonight</source>
        <translation>vannacht geen plaats</translation>
    </message>
    <message>
        <source>last day {day}</source>
        <translation>laatste dag {day}</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) that cannot wait</source>
        <translation>
            <numerusform>%n signaal dat niet kan wachten</numerusform>
            <numerusform>%n signalen die niet kunnen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>{urgent}, {others}</source>
        <translation>{urgent}, {others}</translation>
    </message>
    <message numerus="yes">
        <source>%n for later</source>
        <translation>
            <numerusform>%n voor later</numerusform>
            <numerusform>%n voor later</numerusform>
        </translation>
    </message>
    <message>
        <source>Short stay again</source>
        <translation>Opnieuw kortdurend</translation>
    </message>
    <message>
        <source>Long-stay file to start</source>
        <translation>Dossier langdurend te starten</translation>
    </message>
    <message>
        <source>Begin of the two thirds to report</source>
        <translation>Begin twee derde te melden</translation>
    </message>
    <message>
        <source>End of the two thirds to report</source>
        <translation>Einde twee derde te melden</translation>
    </message>
    <message>
        <source>Parents to inform</source>
        <translation>Ouders in te lichten</translation>
    </message>
    <message>
        <source>Turns twelve</source>
        <translation>Wordt twaalf</translation>
    </message>
    <message>
        <source>Convert to long…</source>
        <translation>Omzetten naar langdurend…</translation>
    </message>
    <message>
        <source>Start the file…</source>
        <translation>Dossier starten…</translation>
    </message>
    <message>
        <source>Note a step…</source>
        <translation>Stap noteren…</translation>
    </message>
    <message>
        <source>Extend the crisis</source>
        <translation>Crisis verlengen</translation>
    </message>
    <message>
        <source>Departure…</source>
        <translation>Vertrek…</translation>
    </message>
    <message>
        <source>New decision…</source>
        <translation>Nieuwe beslissing…</translation>
    </message>
    <message>
        <source>Report the begin…</source>
        <translation>Begin melden…</translation>
    </message>
    <message>
        <source>Report the end…</source>
        <translation>Einde melden…</translation>
    </message>
    <message>
        <source>Inform the parents…</source>
        <translation>Ouders inlichten…</translation>
    </message>
    <message>
        <source>Find a place</source>
        <translation>Plaats zoeken</translation>
    </message>
    <message>
        <source>Show on board</source>
        <translation>Tonen op planbord</translation>
    </message>
    <message>
        <source>No place tonight</source>
        <translation>Vannacht geen plaats</translation>
    </message>
    <message>
        <source>With {owner}</source>
        <translation>Bij {owner}</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nog niemand</translation>
    </message>
    <message>
        <source>rests until {day}: {reason}</source>
        <translation>rust tot {day}: {reason}</translation>
    </message>
    <message>
        <source>with {owner}</source>
        <translation>bij {owner}</translation>
    </message>
    <message>
        <source>Note the consent…</source>
        <translation>Toestemming noteren…</translation>
    </message>
</context>
<context>
    <name>Sitting</name>
    <message numerus="yes">
        <source>%n signal(s) that cannot wait</source>
        <translation>
            <numerusform>%n signaal dat niet kan wachten</numerusform>
            <numerusform>%n signalen die niet kunnen wachten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spans</name>
    <message>
        <source>Day</source>
        <translation>Dag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>2 weeks</source>
        <translation>2 weken</translation>
    </message>
    <message>
        <source>4 weeks</source>
        <translation>4 weken</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Kwartaal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>First &amp;night in the other room</source>
        <translation>Eerste &amp;nacht in de andere kamer</translation>
    </message>
    <message>
        <source>&amp;Place from then on</source>
        <translation>&amp;Plaats vanaf dan</translation>
    </message>
    <message>
        <source>Room move in stay {stay}</source>
        <translation>Kamerwissel in verblijf {stay}</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verhuizen</translation>
    </message>
    <message>
        <source>Choose a day after the first night here: {span}.</source>
        <translation>Kies een dag na de eerste nacht hier: {span}.</translation>
    </message>
</context>
<context>
    <name>StartWindow</name>
    <message>
        <source>ckgdesk</source>
        <translation>ckgdesk</translation>
    </message>
    <message>
        <source>A new plan</source>
        <translation>Een nieuw plan</translation>
    </message>
    <message>
        <source>For a centre that begins: empty, with a password of your own.</source>
        <translation>Voor een centrum dat begint: leeg, met een eigen wachtwoord.</translation>
    </message>
    <message>
        <source>Make a new plan…</source>
        <translation>Een nieuw plan maken…</translation>
    </message>
    <message>
        <source>The demo centre</source>
        <translation>Het democentrum</translation>
    </message>
    <message>
        <source>Invented children and stays of today; try whatever you like.</source>
        <translation>Verzonnen kinderen en verblijven van vandaag; probeer gerust alles uit.</translation>
    </message>
    <message>
        <source>Look around in the demo centre</source>
        <translation>Rondkijken in het democentrum</translation>
    </message>
    <message>
        <source>Stays planned, terms guarded, the week on paper.</source>
        <translation>Verblijven gepland, termijnen bewaakt, de week op papier.</translation>
    </message>
    <message>
        <source>Put a backup back…</source>
        <translation>Zet een reservekopie terug…</translation>
    </message>
</context>
<context>
    <name>StayChoices</name>
    <message>
        <source>&amp;Undo the room move of {day}</source>
        <translation>Kamerwissel van {day} o&amp;ngedaan maken</translation>
    </message>
    <message>
        <source>&amp;Open the stay</source>
        <translation>Verblijf &amp;openen</translation>
    </message>
    <message>
        <source>To the page of the &amp;child</source>
        <translation>Naar de pagina van het &amp;kind</translation>
    </message>
    <message>
        <source>Give a &amp;place…</source>
        <translation>&amp;Plaats geven…</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verplaatsen…</translation>
    </message>
    <message>
        <source>Change the &amp;days…</source>
        <translation>&amp;Dagen wijzigen…</translation>
    </message>
    <message>
        <source>&amp;Room move…</source>
        <translation>Ka&amp;merwissel…</translation>
    </message>
    <message>
        <source>&amp;Undo the room move</source>
        <translation>Kamerwissel o&amp;ngedaan maken</translation>
    </message>
    <message>
        <source>&amp;Swap places with…</source>
        <translation>Van plaats &amp;wisselen met…</translation>
    </message>
    <message>
        <source>&amp;Back to the lane without a place</source>
        <translation>&amp;Terug naar Nog geen plaats</translation>
    </message>
    <message>
        <source>&amp;Lock against moving</source>
        <translation>Ver&amp;grendelen tegen verschuiven</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Ont&amp;grendelen</translation>
    </message>
    <message>
        <source>&amp;Absence…</source>
        <translation>&amp;Afwezigheid…</translation>
    </message>
    <message>
        <source>D&amp;eparture…</source>
        <translation>V&amp;ertrek…</translation>
    </message>
    <message>
        <source>E&amp;xtend the crisis</source>
        <translation>&amp;Crisis verlengen</translation>
    </message>
    <message>
        <source>Con&amp;vert to a long stay…</source>
        <translation>Omzetten naar &amp;langdurend…</translation>
    </message>
    <message>
        <source>Ca&amp;ncel the stay</source>
        <translation>Verblijf a&amp;nnuleren</translation>
    </message>
    <message>
        <source>New stay &amp;here…</source>
        <translation>Nieuw verblijf &amp;hier…</translation>
    </message>
    <message>
        <source>Close the place…</source>
        <translation>Plaats sluiten…</translation>
    </message>
    <message>
        <source>Reopen the place</source>
        <translation>Plaats opnieuw openen</translation>
    </message>
    <message>
        <source>Letter to the paren&amp;ts…</source>
        <translation>Brief aan de oude&amp;rs…</translation>
    </message>
    <message>
        <source>Pa&amp;yer and two thirds…</source>
        <translation>U&amp;itbetaler en twee derde…</translation>
    </message>
    <message>
        <source>Long-stay &amp;file…</source>
        <translation>Dossier lan&amp;gdurend…</translation>
    </message>
    <message>
        <source>New dec&amp;ision…</source>
        <translation>Nieuwe &amp;beslissing…</translation>
    </message>
</context>
<context>
    <name>StayFrame</name>
    <message>
        <source>Show on board</source>
        <translation>Tonen op planbord</translation>
    </message>
    <message>
        <source>Convert to long…</source>
        <translation>Omzetten naar langdurend…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>&amp;Absence…</source>
        <translation>&amp;Afwezigheid…</translation>
    </message>
    <message>
        <source>&amp;Departure…</source>
        <translation>&amp;Vertrek…</translation>
    </message>
    <message>
        <source>&amp;Extend the crisis</source>
        <translation>Crisis ver&amp;lengen</translation>
    </message>
    <message>
        <source>&amp;Cancel the stay</source>
        <translation>Verblijf a&amp;nnuleren</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Twee derde</translation>
    </message>
    <message>
        <source>&amp;Letter to the parents…</source>
        <translation>&amp;Brief aan de ouders…</translation>
    </message>
    <message>
        <source>&amp;Payer…</source>
        <translation>&amp;Uitbetaler…</translation>
    </message>
    <message>
        <source>Long-stay file…</source>
        <translation>Dossier langdurend…</translation>
    </message>
    <message>
        <source>New decision…</source>
        <translation>Nieuwe beslissing…</translation>
    </message>
</context>
<context>
    <name>StayPane</name>
    <message>
        <source>Stay</source>
        <translation>Verblijf</translation>
    </message>
</context>
<context>
    <name>StayPanel</name>
    <message>
        <source>M&amp;ore</source>
        <translation>M&amp;eer</translation>
    </message>
    <message>
        <source>Stay card</source>
        <translation>Verblijfskaart</translation>
    </message>
    <message>
        <source>Close the stay card (Esc)</source>
        <translation>Verblijfskaart sluiten (Esc)</translation>
    </message>
    <message>
        <source>Close the stay card</source>
        <translation>Verblijfskaart sluiten</translation>
    </message>
    <message>
        <source>Select a stay to see its card.</source>
        <translation>Selecteer een verblijf om zijn kaart te zien.</translation>
    </message>
    <message>
        <source>born {day}, {age}</source>
        <translation>geboren {day}, {age}</translation>
    </message>
</context>
<context>
    <name>StayVerbs</name>
    <message>
        <source>The crisis of stay {stay} is extended.</source>
        <translation>De crisis van verblijf {stay} is verlengd.</translation>
    </message>
    <message>
        <source>Stay {stay} is cancelled.</source>
        <translation>Verblijf {stay} is geannuleerd.</translation>
    </message>
    <message>
        <source>Stay {stay} is locked.</source>
        <translation>Verblijf {stay} is vergrendeld.</translation>
    </message>
    <message>
        <source>Stay {stay} is unlocked.</source>
        <translation>Verblijf {stay} is ontgrendeld.</translation>
    </message>
    <message>
        <source>Stay {stay} waits for a place.</source>
        <translation>Verblijf {stay} wacht op een plaats.</translation>
    </message>
    <message>
        <source>Stay {stay} keeps its place.</source>
        <translation>Verblijf {stay} houdt zijn plaats.</translation>
    </message>
    <message>
        <source>The place is open again.</source>
        <translation>De plaats is weer open.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Ongedaan maken</translation>
    </message>
</context>
<context>
    <name>StayWords</name>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Short stay</source>
        <translation>Kortdurend</translation>
    </message>
    <message>
        <source>Long stay</source>
        <translation>Langdurend</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>Ziekenhuis</translation>
    </message>
    <message>
        <source>On camp</source>
        <translation>Kamp</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Time-out</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>onzeker</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n nacht</numerusform>
            <numerusform>%n nachten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n jaar</numerusform>
            <numerusform>%n jaar</numerusform>
        </translation>
    </message>
    <message>
        <source>from {first}, departure not known</source>
        <translation>vanaf {first}, vertrek onbekend</translation>
    </message>
    <message>
        <source>{first} to {until}</source>
        <translation>van {first} tot {until}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>vanaf {first}</translation>
    </message>
    <message>
        <source>day {number} of {of}</source>
        <translation>dag {number} van {of}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) too late</source>
        <translation>
            <numerusform>%n dag te laat</numerusform>
            <numerusform>%n dagen te laat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>nog %n dag</numerusform>
            <numerusform>nog %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>today is the last day</source>
        <translation>vandaag is de laatste dag</translation>
    </message>
    <message>
        <source>no month with the two thirds</source>
        <translation>geen maand met de twee derde</translation>
    </message>
    <message>
        <source>{first} only</source>
        <translation>alleen {first}</translation>
    </message>
    <message>
        <source>{first} up to and including {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n maand</numerusform>
            <numerusform>%n maanden</numerusform>
        </translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>&amp;On</source>
        <translation>&amp;Op</translation>
    </message>
    <message>
        <source>By &amp;whom</source>
        <translation>Door &amp;wie</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Nummer</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>No&amp;titie</translation>
    </message>
    <message>
        <source>The ne&amp;xt step was promised for another day:</source>
        <translation>De &amp;volgende stap is voor een andere dag beloofd:</translation>
    </message>
    <message>
        <source>Next step e&amp;xpected on</source>
        <translation>Volgende stap verwac&amp;ht op</translation>
    </message>
    <message>
        <source>&amp;Remove this step</source>
        <translation>Deze stap ve&amp;rwijderen</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Bewaren</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Die dag moet nog komen.</translation>
    </message>
    <message>
        <source>That is before the step itself.</source>
        <translation>Dat is vóór de stap zelf.</translation>
    </message>
</context>
<context>
    <name>StepList</name>
    <message>
        <source>Correct…</source>
        <translation>Verbeteren…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Noteren…</translation>
    </message>
    <message>
        <source>passed by</source>
        <translation>overgeslagen</translation>
    </message>
    <message>
        <source>was expected {day}</source>
        <translation>was verwacht {day}</translation>
    </message>
    <message>
        <source>expected {day}</source>
        <translation>verwacht {day}</translation>
    </message>
</context>
<context>
    <name>SwapDialog</name>
    <message>
        <source>Who lies where on the &amp;night of</source>
        <translation>Wie ligt waar in de &amp;nacht van</translation>
    </message>
    <message>
        <source>Find by name or place</source>
        <translation>Zoek op naam of plaats</translation>
    </message>
    <message>
        <source>Swap places with stay {stay}</source>
        <translation>Van plaats wisselen met verblijf {stay}</translation>
    </message>
    <message>
        <source>&amp;Swap</source>
        <translation>&amp;Wisselen</translation>
    </message>
    <message>
        <source>The stay has no place on that night.</source>
        <translation>Het verblijf heeft die nacht geen plaats.</translation>
    </message>
    <message>
        <source>Choose with whom.</source>
        <translation>Kies met wie.</translation>
    </message>
    <message>
        <source>{child} gets place {place}: {span}.</source>
        <translation>{child} krijgt plaats {place}: {span}.</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Back to the lane without a place.</source>
        <translation>Terug naar ‘Nog geen plaats’.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last short night is day {day} of {of}.</source>
        <translation>De laatste kortdurende nacht is dag {day} van {of}.</translation>
    </message>
    <message>
        <source>Long-stay file: {where}</source>
        <translation>Dossier langdurend: {where}</translation>
    </message>
</context>
<context>
    <name>Twin</name>
    <message>
        <source>Find by child, group, place, phase or remark</source>
        <translation>Zoek op kind, leefgroep, plaats, fase of opmerking</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n regel</numerusform>
            <numerusform>%n regels</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody stays here on these days.</source>
        <translation>Op deze dagen verblijft hier niemand.</translation>
    </message>
    <message>
        <source>No stay matches “{words}”.</source>
        <translation>Geen verblijf past bij “{words}”.</translation>
    </message>
    <message>
        <source>Show all stays</source>
        <translation>Toon alle verblijven</translation>
    </message>
    <message>
        <source>{counted} so far…</source>
        <translation>{counted} tot nu toe…</translation>
    </message>
</context>
<context>
    <name>TwinModel</name>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>{column}: {words}</source>
        <translation>{column}: {words}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Living group</source>
        <translation>Leefgroep</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>First night</source>
        <translation>Eerste nacht</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>Laatste nacht</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Vertrekt op</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Nachten</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Termijn</translation>
    </message>
    <message>
        <source>Last allowed day</source>
        <translation>Laatste toegelaten dag</translation>
    </message>
    <message>
        <source>Departure is</source>
        <translation>Vertrek is</translation>
    </message>
    <message>
        <source>Absences</source>
        <translation>Afwezigheden</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Opmerkingen</translation>
    </message>
</context>
<context>
    <name>TwinTable</name>
    <message>
        <source>Stays on these days</source>
        <translation>Verblijven op deze dagen</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>Choose a plan…</source>
        <translation>Een plan kiezen…</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Wachtwoord</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Openen</translation>
    </message>
    <message>
        <source>No plan chosen yet</source>
        <translation>Nog geen plan gekozen</translation>
    </message>
    <message>
        <source>A plan is a file that ends in .ckg.</source>
        <translation>Een plan is een bestand dat eindigt op .ckg.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Een plan openen</translation>
    </message>
    <message>
        <source>Plans (*.ckg)</source>
        <translation>Plannen (*.ckg)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
    <message>
        <source>Your name to log in</source>
        <translation>Uw gebruikersnaam</translation>
    </message>
    <message>
        <source>Code of the app on your telephone</source>
        <translation>Code van de app op uw telefoon</translation>
    </message>
    <message>
        <source>Password forgotten…</source>
        <translation>Wachtwoord vergeten…</translation>
    </message>
</context>
<context>
    <name>ValueField</name>
    <message>
        <source>Write an amount in euro and cents, such as 4,00.</source>
        <translation>Schrijf een bedrag in euro en cent, zoals 4,00.</translation>
    </message>
    <message>
        <source>Write whole numbers with commas between them, such as 90, 60, 30.</source>
        <translation>Schrijf gehele getallen met komma’s ertussen, zoals 90, 60, 30.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nee</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
</context>
<context>
    <name>ViewBar</name>
    <message>
        <source>&amp;Eight weeks</source>
        <translation>&amp;Acht weken</translation>
    </message>
    <message>
        <source>also what &amp;rests</source>
        <translation>ook wat &amp;rust</translation>
    </message>
    <message>
        <source>Filter by child, group or word</source>
        <translation>Filter op kind, groep of woord</translation>
    </message>
    <message>
        <source>by urgency</source>
        <translation>per dringendheid</translation>
    </message>
    <message>
        <source>by living group</source>
        <translation>per leefgroep</translation>
    </message>
    <message>
        <source>by who has it in hand</source>
        <translation>per wie het opneemt</translation>
    </message>
    <message>
        <source>by what it is about</source>
        <translation>per onderwerp</translation>
    </message>
    <message>
        <source>Group the signals</source>
        <translation>Signalen groeperen</translation>
    </message>
</context>
<context>
    <name>Waiting</name>
    <message>
        <source>Another program is working in the plan. Waiting for it, five seconds at most…</source>
        <translation>Een ander programma is bezig in het plan. Even wachten, hoogstens vijf seconden…</translation>
    </message>
</context>
<context>
    <name>WaysRow</name>
    <message>
        <source>Instead:</source>
        <translation>In plaats daarvan:</translation>
    </message>
</context>
<context>
    <name>WeekChooser</name>
    <message>
        <source>This week</source>
        <translation>Deze week</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jaar</translation>
    </message>
    <message>
        <source>Week before</source>
        <translation>Week ervoor</translation>
    </message>
    <message>
        <source>Week after</source>
        <translation>Week erna</translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation>W&amp;eek</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Worklist</source>
        <translation>Werklijst</translation>
    </message>
</context>
<context>
    <name>_Reach</name>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adres</translation>
    </message>
    <message>
        <source>street and number, postcode and town</source>
        <translation>straat en nummer, postcode en gemeente</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>&amp;Telefoon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
</context>
<context>
    <name>_Sheet</name>
    <message>
        <source>No stay yet.</source>
        <translation>Nog geen verblijf.</translation>
    </message>
    <message>
        <source>New stay…</source>
        <translation>Nieuw verblijf…</translation>
    </message>
    <message>
        <source>born {day}, {age}</source>
        <translation>geboren op {day}, {age}</translation>
    </message>
    <message>
        <source>&amp;Correct…</source>
        <translation>Ver&amp;beteren…</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Ge&amp;schiedenis…</translation>
    </message>
    <message>
        <source>&amp;Give out what is held…</source>
        <translation>&amp;Gegevens meedelen…</translation>
    </message>
</context>
<context>
    <name>_SubjectList</name>
    <message>
        <source>Subjects</source>
        <translation>Onderwerpen</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>{user} may not look at this. Ask an administrator.</source>
        <translation>{user} mag dit niet bekijken. Vraag het aan een beheerder.</translation>
    </message>
    <message>
        <source>{user} may not note absences. Ask a planner or the coordinator.</source>
        <translation>{user} mag geen afwezigheden noteren. Vraag het aan een planner of aan de coördinator.</translation>
    </message>
    <message>
        <source>{user} may not change stays. Ask a planner or the coordinator.</source>
        <translation>{user} mag verblijven niet wijzigen. Vraag het aan een planner of aan de coördinator.</translation>
    </message>
    <message>
        <source>{user} may not set a rule aside. Ask the coordinator.</source>
        <translation>{user} mag niet afwijken van een regel. Vraag het aan de coördinator.</translation>
    </message>
    <message>
        <source>{user} may not enter decisions. Ask the coordinator.</source>
        <translation>{user} mag geen beslissingen invoeren. Vraag het aan de coördinator.</translation>
    </message>
    <message>
        <source>{user} may not change the house or the settings. Ask the coordinator.</source>
        <translation>{user} mag het huis en de instellingen niet wijzigen. Vraag het aan de coördinator.</translation>
    </message>
    <message>
        <source>{user} may not import or export the whole plan. Ask an administrator.</source>
        <translation>{user} mag niet het hele plan importeren of exporteren. Vraag het aan een beheerder.</translation>
    </message>
    <message>
        <source>{user} may not read the journal. Ask the coordinator.</source>
        <translation>{user} mag het logboek niet lezen. Vraag het aan de coördinator.</translation>
    </message>
    <message>
        <source>{user} may not see who decided. Ask the coordinator.</source>
        <translation>{user} mag niet zien wie besliste. Vraag het aan de coördinator.</translation>
    </message>
    <message>
        <source>{user} may not see notes about health. Ask the coordinator.</source>
        <translation>{user} mag geen notities over gezondheid zien. Vraag het aan de coördinator.</translation>
    </message>
    <message>
        <source>{user} may not make or put back copies. Ask the coordinator.</source>
        <translation>{user} mag geen kopieën maken of terugzetten. Vraag het aan de coördinator.</translation>
    </message>
    <message>
        <source>{user} does not decide what is kept about children. Ask the coordinator.</source>
        <translation>{user} beslist niet wat over kinderen bewaard wordt. Vraag het aan de coördinator.</translation>
    </message>
    <message>
        <source>{user} may not manage accounts. Ask an administrator.</source>
        <translation>{user} mag geen accounts beheren. Vraag het aan een beheerder.</translation>
    </message>
    <message>
        <source>{user} has no account here. Ask an administrator.</source>
        <translation>{user} heeft hier geen account. Vraag het aan een beheerder.</translation>
    </message>
    <message>
        <source>A second factor is for coordinators and administrators. {user} may ask an administrator.</source>
        <translation>Een tweede factor is er voor coördinatoren en beheerders. {user} kan het aan een beheerder vragen.</translation>
    </message>
    <message>
        <source>{user} works for other living groups than this child lives in. Ask a planner or the coordinator.</source>
        <translation>{user} werkt voor andere leefgroepen dan die van dit kind. Vraag het aan een planner of aan de coördinator.</translation>
    </message>
</context>
<context>
    <name>accounts</name>
    <message>
        <source>New account {user}</source>
        <translation>Nieuw account {user}</translation>
    </message>
    <message>
        <source>Role of {user}</source>
        <translation>Rol van {user}</translation>
    </message>
    <message>
        <source>{user} chose another password</source>
        <translation>{user} koos een ander wachtwoord</translation>
    </message>
    <message>
        <source>New password for {user}</source>
        <translation>Nieuw wachtwoord voor {user}</translation>
    </message>
    <message>
        <source>Account {user} removed; the plan has another key</source>
        <translation>Account {user} verwijderd; het plan heeft een andere sleutel</translation>
    </message>
    <message>
        <source>New recovery key</source>
        <translation>Nieuwe herstelsleutel</translation>
    </message>
    <message>
        <source>Second factor of {user}</source>
        <translation>Tweede factor van {user}</translation>
    </message>
    <message>
        <source>Give the name with which this person logs in.</source>
        <translation>Geef de naam waarmee deze persoon zich aanmeldt.</translation>
    </message>
    <message>
        <source>{user} has or had an account; a name is given out once, for the journal&apos;s sake. Choose another name.</source>
        <translation>{user} heeft of had een account; een naam wordt één keer gegeven, omwille van het logboek. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{user} is not the name of one person. Give everybody an account of their own, also at night.</source>
        <translation>{user} is niet de naam van één persoon. Geef iedereen een eigen account, ook &apos;s nachts.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %n letter(s) or figure(s).</source>
        <translation>
            <numerusform>Het wachtwoord telt minstens %n teken.</numerusform>
            <numerusform>Het wachtwoord telt minstens %n tekens.</numerusform>
        </translation>
    </message>
    <message>
        <source>The password may not be the user name. Choose another one.</source>
        <translation>Het wachtwoord mag niet de gebruikersnaam zijn. Kies een ander.</translation>
    </message>
    <message>
        <source>Choose at least one living group for a group worker.</source>
        <translation>Kies minstens één leefgroep voor een begeleider.</translation>
    </message>
    <message>
        <source>{user} is the last administrator. Make somebody else administrator first.</source>
        <translation>{user} is de laatste beheerder. Maak eerst iemand anders beheerder.</translation>
    </message>
    <message>
        <source>Nobody removes the own account. Ask another administrator.</source>
        <translation>Niemand verwijdert het eigen account. Vraag het aan een andere beheerder.</translation>
    </message>
    <message>
        <source>There is no account {user}. Check the name.</source>
        <translation>Er is geen account {user}. Kijk de naam na.</translation>
    </message>
    <message>
        <source>{user} has no account in this plan any more. Ask an administrator.</source>
        <translation>{user} heeft geen account meer in dit plan. Vraag het aan een beheerder.</translation>
    </message>
    <message>
        <source>This is not the code of the new entry in the app. Try the next one.</source>
        <translation>Dit is niet de code van de nieuwe regel in de app. Probeer de volgende.</translation>
    </message>
    <message>
        <source>Removed again, with another key for the plan: {users}, who came with a backup</source>
        <translation>Opnieuw verwijderd, met een andere sleutel voor het plan: {users}, meegekomen met een reservekopie</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message>
        <source>“{written}” is not an amount in euros and cents. Write it with two figures after the comma: 176,66.</source>
        <translation>“{written}” is geen bedrag in euro en cent. Schrijf het met twee cijfers na de komma: 176,66.</translation>
    </message>
    <message>
        <source>An amount is more than nothing. Write what the Groeipakket is a month.</source>
        <translation>Een bedrag is meer dan nul. Schrijf hoeveel het Groeipakket per maand is.</translation>
    </message>
    <message>
        <source>Amount {label}: {amount} from {day}</source>
        <translation>Bedrag {label}: {amount} vanaf {day}</translation>
    </message>
    <message>
        <source>Amount {label} from {day} taken away</source>
        <translation>Bedrag {label} vanaf {day} weggehaald</translation>
    </message>
    <message>
        <source>Give the amount a name, for example: basic amount.</source>
        <translation>Geef het bedrag een naam, bijvoorbeeld: basisbedrag.</translation>
    </message>
</context>
<context>
    <name>attention</name>
    <message>
        <source>Signal of stay {stay} in the hands of {owner}</source>
        <translation>Signaal van verblijf {stay} bij {owner}</translation>
    </message>
    <message>
        <source>Signal of stay {stay} at rest until {day}</source>
        <translation>Signaal van verblijf {stay} rust tot {day}</translation>
    </message>
    <message>
        <source>Signal of stay {stay} closed</source>
        <translation>Signaal van verblijf {stay} afgesloten</translation>
    </message>
    <message>
        <source>Signal of stay {stay} open again</source>
        <translation>Signaal van verblijf {stay} weer open</translation>
    </message>
    <message>
        <source>Signals looked for: {new} new, {closed} solved</source>
        <translation>Signalen nagekeken: {new} nieuw, {closed} opgelost</translation>
    </message>
    <message>
        <source>This signal is not there any more: what it was about is solved. Look again.</source>
        <translation>Dit signaal is er niet meer: waar het over ging, is opgelost. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>Say in a few words why; whoever looks later will want to know.</source>
        <translation>Zeg in enkele woorden waarom; wie later kijkt, wil het weten.</translation>
    </message>
    <message>
        <source>Say who takes it over.</source>
        <translation>Zeg wie het overneemt.</translation>
    </message>
    <message>
        <source>A signal rests until tomorrow at least. Choose a later day.</source>
        <translation>Een signaal rust minstens tot morgen. Kies een latere dag.</translation>
    </message>
    <message>
        <source>So near the limit this signal stays until it is solved. Take it up, or hand it over.</source>
        <translation>Zo dicht bij de grens blijft dit signaal tot het opgelost is. Neem het op, of geef het door.</translation>
    </message>
    <message>
        <source>This signal cannot rest beyond {day}. Choose that day or an earlier one.</source>
        <translation>Dit signaal kan niet langer rusten dan tot {day}. Kies die dag of een vroegere.</translation>
    </message>
    <message>
        <source>{owner} took this signal up meanwhile. Hand it over if somebody else is to see it through.</source>
        <translation>{owner} heeft dit signaal intussen opgenomen. Geef het door als iemand anders het moet opvolgen.</translation>
    </message>
</context>
<context>
    <name>binc</name>
    <message>
        <source>Binc sheet of {child}</source>
        <translation>Binc-blad van {child}</translation>
    </message>
    <message>
        <source>As it stands on {day}. Type it in this order.</source>
        <translation>Stand op {day}. Geef het in deze volgorde in.</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Geboren op</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verblijf</translation>
    </message>
    <message>
        <source>Admitted on</source>
        <translation>Opname op</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>Vertrek op</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Verwijzer</translation>
    </message>
    <message>
        <source>1. Decision</source>
        <translation>1. Beslissing</translation>
    </message>
    <message>
        <source>No decision is needed: the stay is directly accessible.</source>
        <translation>Geen beslissing nodig: het verblijf is rechtstreeks toegankelijk.</translation>
    </message>
    <message>
        <source>No decision is entered yet, though the stay is a long one.</source>
        <translation>Er is nog geen beslissing ingevuld, hoewel het verblijf langdurend is.</translation>
    </message>
    <message>
        <source>2. Switches</source>
        <translation>2. Schakelingen</translation>
    </message>
    <message>
        <source>3. Use, in nights</source>
        <translation>3. Benutting, in overnachtingen</translation>
    </message>
    <message>
        <source>No night was slept here yet.</source>
        <translation>Er is hier nog geen nacht geslapen.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Totaal</translation>
    </message>
    <message>
        <source>{month}, so far</source>
        <translation>{month}, tot nu toe</translation>
    </message>
    <message>
        <source>Nights away are not counted. The night of the departure day is none.</source>
        <translation>Nachten afwezig tellen niet mee. De vertrekdag is geen overnachting.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>nog niet gekend</translation>
    </message>
    <message>
        <source>court</source>
        <translation>gerechtelijk</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>doorverwijzing</translation>
    </message>
    <message>
        <source>judgment</source>
        <translation>vonnis</translation>
    </message>
    <message>
        <source>order</source>
        <translation>beschikking</translation>
    </message>
    <message>
        <source>crisis stay</source>
        <translation>crisisverblijf</translation>
    </message>
    <message>
        <source>stay, short</source>
        <translation>verblijf, kortdurend</translation>
    </message>
    <message>
        <source>stay, long</source>
        <translation>verblijf, langdurend</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Instantie</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Beslist op</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Geldig vanaf</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Geldig tot en met</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Vanaf</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Maand</translation>
    </message>
    <message>
        <source>Nights</source>
        <translation>Overnachtingen</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Afwezig</translation>
    </message>
</context>
<context>
    <name>board</name>
    <message>
        <source>One of them would lie beyond the last place.</source>
        <translation>Eén ervan zou voorbij de laatste plaats liggen.</translation>
    </message>
</context>
<context>
    <name>certificate</name>
    <message>
        <source>Certificate of erasure {number}</source>
        <translation>Attest van wissing {number}</translation>
    </message>
    <message>
        <source>On {day} the file of one child was erased from the plan of {centre}: who it was, its family, stays, decisions and steps, notes and signals, and what the journal said of it. This paper does not say whose file it was.</source>
        <translation>Op {day} werd het dossier van één kind gewist uit het plan van {centre}: wie het was, het gezin, verblijven, beslissingen en stappen, nota’s en signalen, en wat het logboek erover zei. Dit papier zegt niet van wie het dossier was.</translation>
    </message>
    <message>
        <source>What stays tells of nobody: nights on a place for the figures, and lines of the journal that say who did something when, but not what.</source>
        <translation>Wat blijft, gaat over niemand: nachten op een plaats voor de cijfers, en regels van het logboek die zeggen wie wanneer iets deed, maar niet wat.</translation>
    </message>
    <message>
        <source>The backups were written anew without the file. One that could not be, on a disk that was away or of before somebody left, is cleared as soon as its disk is there, and gone by {day} at the latest where backups are made. A copy of before that is put back is cleared before it opens.</source>
        <translation>De reservekopieën werden herschreven zonder dit dossier. Een kopie waarvoor dat niet kon, op een schijf die weg was of van voor iemand vertrok, wordt gewist zodra de schijf er weer is, en is waar kopieën gemaakt worden ten laatste op {day} weg. Een kopie van vroeger die teruggezet wordt, wordt gewist voor ze opent.</translation>
    </message>
    <message>
        <source>Papers that were printed, kept or exported before are not in the hands of the program.</source>
        <translation>Papieren die eerder afgedrukt, bewaard of geëxporteerd werden, heeft het programma niet in handen.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Attest</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation>Voorgesteld door</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Bevestigd door</translation>
    </message>
    <message>
        <source>{who}, on {day}</source>
        <translation>{who}, op {day}</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gewist</translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n verblijf</numerusform>
            <numerusform>%n verblijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the words of %n line(s) of the journal</source>
        <translation>
            <numerusform>de inhoud van %n regel van het logboek</numerusform>
            <numerusform>de inhoud van %n regels van het logboek</numerusform>
        </translation>
    </message>
    <message>
        <source>{stays}, {lines}</source>
        <translation>{stays}, {lines}</translation>
    </message>
    <message>
        <source>For {centre}</source>
        <translation>Voor {centre}</translation>
    </message>
    <message>
        <source>The term ended for which files are kept</source>
        <translation>Bewaartermijn verstreken</translation>
    </message>
    <message>
        <source>On request (GDPR art. 17)</source>
        <translation>Op vraag (AVG art. 17)</translation>
    </message>
</context>
<context>
    <name>children</name>
    <message>
        <source>New child {child}</source>
        <translation>Nieuw kind {child}</translation>
    </message>
    <message>
        <source>{child} corrected</source>
        <translation>{child} verbeterd</translation>
    </message>
    <message>
        <source>Card of {child} opened</source>
        <translation>Kaart van {child} geopend</translation>
    </message>
    <message>
        <source>A child needs a first name and a last name.</source>
        <translation>Een kind heeft een voornaam en een naam nodig.</translation>
    </message>
    <message>
        <source>Say why it is corrected; it stands in the journal beside what was there.</source>
        <translation>Zeg waarom het verbeterd wordt; dat staat in het logboek naast wat er stond.</translation>
    </message>
    <message>
        <source>{child}, born on the same day, is in the plan already.</source>
        <translation>{child}, geboren op dezelfde dag, staat al in het plan.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Stopped.</source>
        <translation>Gestopt.</translation>
    </message>
    <message>
        <source>A file cannot be read or written: {what}.</source>
        <translation>Een bestand kan niet gelezen of geschreven worden: {what}.</translation>
    </message>
    <message>
        <source>{what} cannot be measured. Choose {choices}.</source>
        <translation>{what} kan niet gemeten worden. Kies uit {choices}.</translation>
    </message>
    <message>
        <source>Give a stay another place or other nights.</source>
        <translation>Een verblijf een andere plaats of andere nachten geven.</translation>
    </message>
    <message>
        <source>The code of the stay.</source>
        <translation>De code van het verblijf.</translation>
    </message>
    <message>
        <source>The code of the place.</source>
        <translation>De code van de plaats.</translation>
    </message>
    <message>
        <source>The new first night; without --until the stay keeps its length.</source>
        <translation>De nieuwe eerste nacht; zonder --until blijft het verblijf even lang.</translation>
    </message>
    <message>
        <source>The new departure day.</source>
        <translation>De nieuwe vertrekdag.</translation>
    </message>
    <message>
        <source>The reason to go ahead although a rule that may be overridden is broken.</source>
        <translation>De reden om door te gaan ondanks een overtreding waarvan afgeweken mag worden.</translation>
    </message>
    <message>
        <source>Make a short stay long.</source>
        <translation>Een kortdurend verblijf omzetten naar langdurend.</translation>
    </message>
    <message>
        <source>The first day of the long phase.</source>
        <translation>De eerste dag van de langdurende fase.</translation>
    </message>
    <message>
        <source>What the long phase rests on: a court order or a referral decision.</source>
        <translation>De grond van de langdurende fase: gerechtelijk (court) of doorverwijzing (referral).</translation>
    </message>
    <message>
        <source>Which court or which organisation decided.</source>
        <translation>Welke rechtbank of welke instantie besliste.</translation>
    </message>
    <message>
        <source>The file number or the JHB number.</source>
        <translation>Het dossiernummer of het JHB-nummer.</translation>
    </message>
    <message>
        <source>The day of the decision.</source>
        <translation>De dag van de beslissing.</translation>
    </message>
    <message>
        <source>The first day on which the decision is valid.</source>
        <translation>De eerste dag waarop de beslissing geldt.</translation>
    </message>
    <message>
        <source>The last day on which the decision is valid.</source>
        <translation>De laatste dag waarop de beslissing geldt.</translation>
    </message>
    <message>
        <source>Who gets the remaining third of the Groeipakket.</source>
        <translation>Naar wie het overige derde van het Groeipakket gaat.</translation>
    </message>
    <message>
        <source>Who decided about that third.</source>
        <translation>Wie over dat derde besliste.</translation>
    </message>
    <message>
        <source>The form of a court order.</source>
        <translation>De soort gerechtelijke beslissing: vonnis (judgment) of beschikking (order).</translation>
    </message>
    <message>
        <source>The measure of a court order.</source>
        <translation>De maatregel van een gerechtelijke beslissing.</translation>
    </message>
    <message>
        <source>The type module of a referral decision.</source>
        <translation>De typemodule van een doorverwijzing.</translation>
    </message>
    <message>
        <source>The consultant who follows the family.</source>
        <translation>De consulent die het gezin opvolgt.</translation>
    </message>
    <message>
        <source>The court order is urgent.</source>
        <translation>De gerechtelijke beslissing is dringend.</translation>
    </message>
    <message>
        <source>Done: {title}.</source>
        <translation>Klaar: {title}.</translation>
    </message>
    <message>
        <source>Read a workbook into the plan: all of it or nothing.</source>
        <translation>Een Excel-bestand importeren in het plan: alles of niets.</translation>
    </message>
    <message>
        <source>The workbook (.xlsx) to be read.</source>
        <translation>Het Excel-bestand (.xlsx) om te importeren.</translation>
    </message>
    <message>
        <source>Only look; write nothing.</source>
        <translation>Alleen nakijken; niets wijzigen.</translation>
    </message>
    <message>
        <source>Write the plan as a workbook.</source>
        <translation>Het plan exporteren naar een Excel-bestand.</translation>
    </message>
    <message>
        <source>The workbook (.xlsx) to be written.</source>
        <translation>Het Excel-bestand (.xlsx) om te schrijven.</translation>
    </message>
    <message numerus="yes">
        <source>{sheet}: %n row(s) read</source>
        <translation>
            <numerusform>{sheet}: %n rij gelezen</numerusform>
            <numerusform>{sheet}: %n rijen gelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{sheet}: %n row(s) written</source>
        <translation>
            <numerusform>{sheet}: %n rij geschreven</numerusform>
            <numerusform>{sheet}: %n rijen geschreven</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Mend the errors in the workbook and import it again.</source>
        <translation>Er is niets geschreven. Verbeter de fouten in het Excel-bestand en importeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was written; this was only a look.</source>
        <translation>Er is niets geschreven; er is alleen nagekeken.</translation>
    </message>
    <message>
        <source>error</source>
        <translation>fout</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>waarschuwing</translation>
    </message>
    <message>
        <source>row {row}</source>
        <translation>rij {row}</translation>
    </message>
    <message>
        <source>{typed} is no date. Write year-month-day, for example 2026-11-23.</source>
        <translation>{typed} is geen datum. Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-23.</translation>
    </message>
    <message>
        <source>{typed} is no week. Write year and week, for example 2026-W48.</source>
        <translation>{typed} is geen week. Schrijf jaar en week, bijvoorbeeld 2026-W48.</translation>
    </message>
    <message>
        <source>This may not be empty.</source>
        <translation>Dit mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>{until} must come after {first}: the day of --to itself is no longer looked at.</source>
        <translation>{until} moet na {first} liggen: de dag van --to zelf telt niet meer mee.</translation>
    </message>
    <message>
        <source>Give --from as well as --to.</source>
        <translation>Geef zowel --from als --to.</translation>
    </message>
    <message>
        <source>The first night looked at.</source>
        <translation>De eerste nacht die meetelt.</translation>
    </message>
    <message>
        <source>The day after the last night looked at.</source>
        <translation>De dag na de laatste nacht die meetelt.</translation>
    </message>
    <message>
        <source>The day to look from; today when left out.</source>
        <translation>De dag waarop gekeken wordt; standaard vandaag.</translation>
    </message>
    <message>
        <source>Stays with phases, places, absences and clocks.</source>
        <translation>Verblijven met fasen, plaatsen, afwezigheden en klokken.</translation>
    </message>
    <message>
        <source>What needs attention.</source>
        <translation>Wat aandacht vraagt.</translation>
    </message>
    <message>
        <source>Places, taken and present, night by night.</source>
        <translation>Plaatsen, bezetting en aanwezigheid, nacht per nacht.</translation>
    </message>
    <message>
        <source>What is counted; the centre when left out.</source>
        <translation>Wat geteld wordt; standaard het centrum.</translation>
    </message>
    <message>
        <source>The months with the two thirds of every long phase.</source>
        <translation>De maanden met de twee derde van elke langdurende fase.</translation>
    </message>
    <message>
        <source>Who changed what, and when.</source>
        <translation>Wie wat wijzigde, en wanneer.</translation>
    </message>
    <message>
        <source>The code of a child: only what is about it.</source>
        <translation>De code van een kind: alleen wat over dat kind gaat.</translation>
    </message>
    <message>
        <source>The first day looked at.</source>
        <translation>De eerste dag die meetelt.</translation>
    </message>
    <message>
        <source>The day after the last day looked at.</source>
        <translation>De dag na de laatste dag die meetelt.</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>ter info</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>binnenkort</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>too late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Niets gevonden.</translation>
    </message>
    <message>
        <source>{unit} {night}: {places} places, {closed} closed, {taken} taken, {present} present</source>
        <translation>{unit} {night}: plaatsen {places}, gesloten {closed}, bezet {taken}, aanwezig {present}</translation>
    </message>
    <message>
        <source>Write the weekly overview as a PDF.</source>
        <translation>Het weekoverzicht opslaan als pdf.</translation>
    </message>
    <message>
        <source>The week, for example 2026-W48.</source>
        <translation>De week, bijvoorbeeld 2026-W48.</translation>
    </message>
    <message>
        <source>The name of one living group; all of them when left out.</source>
        <translation>De naam van één leefgroep; standaard alle leefgroepen.</translation>
    </message>
    <message>
        <source>Initials instead of names.</source>
        <translation>Initialen in plaats van namen.</translation>
    </message>
    <message>
        <source>The size of the paper; A4 when left out.</source>
        <translation>Het papierformaat; standaard A4.</translation>
    </message>
    <message>
        <source>The file to be written.</source>
        <translation>Het bestand om te schrijven.</translation>
    </message>
    <message numerus="yes">
        <source>{file}: %n page(s)</source>
        <translation>
            <numerusform>{file}: %n pagina</numerusform>
            <numerusform>{file}: %n pagina’s</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan has no living groups yet. Import a workbook first.</source>
        <translation>Er zijn nog geen leefgroepen in dit plan. Importeer eerst een Excel-bestand.</translation>
    </message>
    <message>
        <source>{file} cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>{file} kan niet geschreven worden. Sluit het in andere programma’s, of kies een andere map.</translation>
    </message>
    <message>
        <source>This ckg cannot draw. Use the one that was installed with the program.</source>
        <translation>Deze ckg kan niet tekenen. Gebruik die van het geïnstalleerde programma.</translation>
    </message>
    <message>
        <source>The plan of a centre without a window: for scheduled tasks, scripts and tests.</source>
        <translation>Het plan van een centrum zonder venster: voor geplande taken, scripts en tests.</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused, 2 wrong use, 3 plan not available. Dates are written as 2026-11-23.</source>
        <translation>Exitcodes: 0 gelukt, 1 geweigerd, 2 verkeerd gebruik, 3 plan niet beschikbaar. Schrijf datums als 2026-11-23.</translation>
    </message>
    <message>
        <source>Usage: </source>
        <translation>Gebruik: </translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>Wat nodig is</translation>
    </message>
    <message>
        <source>What may be added</source>
        <translation>Wat erbij mag</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Opdrachten</translation>
    </message>
    <message>
        <source>command</source>
        <translation>opdracht</translation>
    </message>
    <message>
        <source>Show this explanation.</source>
        <translation>Deze uitleg tonen.</translation>
    </message>
    <message>
        <source>Answer with one JSON document, for programs.</source>
        <translation>Antwoorden met één JSON-document, voor programma’s.</translation>
    </message>
    <message>
        <source>The file of the plan.</source>
        <translation>Het bestand van het plan.</translation>
    </message>
    <message>
        <source>Whose account; not needed when there is only one.</source>
        <translation>Wiens account; niet nodig als er maar één is.</translation>
    </message>
    <message>
        <source>File with the password on its first line, - for standard input. Else CKG_PASSWORD_FILE tells the file.</source>
        <translation>Bestand met het wachtwoord op de eerste regel, - voor standaardinvoer. Anders geldt het bestand in CKG_PASSWORD_FILE.</translation>
    </message>
    <message>
        <source>Still needed: {names}.</source>
        <translation>Nog nodig: {names}.</translation>
    </message>
    <message>
        <source>Not understood: {names}.</source>
        <translation>Niet begrepen: {names}.</translation>
    </message>
    <message>
        <source>{name}: nothing follows it.</source>
        <translation>{name}: er volgt niets op.</translation>
    </message>
    <message>
        <source>{name}: {typed} is not known. Choose {choices}.</source>
        <translation>{name}: {typed} is onbekend. Kies uit {choices}.</translation>
    </message>
    <message>
        <source>This cannot be understood. Type ckg --help for an explanation.</source>
        <translation>Dit is niet te begrijpen. Typ ckg --help voor uitleg.</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}: {why}</translation>
    </message>
    <message>
        <source>{what} Type {program} --help for an explanation.</source>
        <translation>{what} Typ {program} --help voor uitleg.</translation>
    </message>
    <message>
        <source>Make an empty plan; the recovery key is shown once.</source>
        <translation>Een leeg plan maken; de herstelsleutel wordt één keer getoond.</translation>
    </message>
    <message>
        <source>The name of the centre.</source>
        <translation>De naam van het centrum.</translation>
    </message>
    <message>
        <source>Still needed: --user, the name of the first account.</source>
        <translation>Nog nodig: --user, de naam van het eerste account.</translation>
    </message>
    <message>
        <source>{plan} is made.</source>
        <translation>{plan} is gemaakt.</translation>
    </message>
    <message>
        <source>Recovery key, shown only now; print it and keep it safe: {key}</source>
        <translation>Herstelsleutel, wordt alleen nu getoond; druk hem af en bewaar hem veilig: {key}</translation>
    </message>
    <message>
        <source>Make a plan with an invented centre; user and password are demo.</source>
        <translation>Een plan met een verzonnen centrum maken; gebruiker en wachtwoord zijn demo.</translation>
    </message>
    <message>
        <source>How large the centre is.</source>
        <translation>Hoe groot het centrum is.</translation>
    </message>
    <message>
        <source>The day around which the stays lie; today when left out.</source>
        <translation>De dag waarrond de verblijven liggen; standaard vandaag.</translation>
    </message>
    <message>
        <source>{plan} is made, with {children} children and {stays} stays. User {user}, password {password}.</source>
        <translation>{plan} is gemaakt, met {children} kinderen en {stays} verblijven. Gebruiker {user}, wachtwoord {password}.</translation>
    </message>
    <message>
        <source>Prove that a plan is whole.</source>
        <translation>Nagaan of een plan gaaf is.</translation>
    </message>
    <message>
        <source>The plan is whole.</source>
        <translation>Het plan is gaaf.</translation>
    </message>
    <message>
        <source>The plan is not whole.</source>
        <translation>Het plan is niet gaaf.</translation>
    </message>
    <message>
        <source>Write a proven copy of a plan, with its keys.</source>
        <translation>Een nagekeken kopie van een plan maken, met de sleutels.</translation>
    </message>
    <message>
        <source>The folder in which the copy is put.</source>
        <translation>De map waarin de kopie komt.</translation>
    </message>
    <message>
        <source>{file} is written and proven.</source>
        <translation>{file} is geschreven en nagekeken.</translation>
    </message>
    <message>
        <source>The password is needed: give --password-file or set CKG_PASSWORD_FILE.</source>
        <translation>Het wachtwoord is nodig: geef --password-file of stel CKG_PASSWORD_FILE in.</translation>
    </message>
    <message>
        <source>The password file {file} cannot be read.</source>
        <translation>Het wachtwoordbestand {file} kan niet gelezen worden.</translation>
    </message>
    <message>
        <source>The password may not be empty.</source>
        <translation>Het wachtwoord mag niet leeg zijn.</translation>
    </message>
    <message>
        <source>Password: </source>
        <translation>Wachtwoord: </translation>
    </message>
    <message>
        <source>This version keeps a plan in a file; {plan} is an address of a server.</source>
        <translation>Deze versie bewaart een plan in een bestand; {plan} is het adres van een server.</translation>
    </message>
    <message>
        <source>{file} belongs to the plan itself. Choose another name for what is written.</source>
        <translation>{file} hoort bij het plan zelf. Kies een andere naam voor wat geschreven wordt.</translation>
    </message>
    <message>
        <source>Something went wrong in ckg itself ({kind} in {place}); what was under way was not written. Please report it.</source>
        <translation>Er liep iets mis in ckg zelf ({kind} in {place}); wat bezig was, is niet geschreven. Geef dit door.</translation>
    </message>
    <message>
        <source>The code of the app on the telephone, for an account with a second factor.</source>
        <translation>De code van de app op de telefoon, voor een account met een tweede factor.</translation>
    </message>
    <message>
        <source>Put a backup in the place of a plan; what lies there is kept aside.</source>
        <translation>Zet een reservekopie terug op de plaats van een plan; wat daar ligt, wordt opzij bewaard.</translation>
    </message>
    <message>
        <source>The backup, a file that ends in .ckg with its keys beside it.</source>
        <translation>De reservekopie, een bestand dat op .ckg eindigt, met zijn sleutels ernaast.</translation>
    </message>
    <message>
        <source>The file of the plan that comes back.</source>
        <translation>Het bestand van het plan dat terugkomt.</translation>
    </message>
    <message>
        <source>{plan} is back from the backup {backup}.</source>
        <translation>{plan} is terug uit de reservekopie {backup}.</translation>
    </message>
    <message>
        <source>What lay there is kept as {file}.</source>
        <translation>Wat daar lag, wordt bewaard als {file}.</translation>
    </message>
    <message>
        <source>Removed since that backup was made, and now again: {users}. The plan has another key.</source>
        <translation>Sinds die reservekopie verwijderd, en nu opnieuw: {users}. Het plan heeft een andere sleutel.</translation>
    </message>
    <message>
        <source>It opens with the passwords of then of: {users}. Remove under Accounts whoever works here no more.</source>
        <translation>Het opent met de toenmalige wachtwoorden van: {users}. Verwijder onder Accounts wie hier niet meer werkt.</translation>
    </message>
    <message>
        <source>Prove that the newest backup of a plan brings it back, from a password alone.</source>
        <translation>Bewijs dat de nieuwste reservekopie van een plan het terugbrengt, met niets dan een wachtwoord.</translation>
    </message>
    <message>
        <source>The folder with the backups; when left out, that of this PC.</source>
        <translation>De map met de reservekopieën; zonder keuze die van deze pc.</translation>
    </message>
    <message>
        <source>There is no backup of {plan} in {folder}. Make one first.</source>
        <translation>Er is geen reservekopie van {plan} in {folder}. Maak er eerst een.</translation>
    </message>
    <message numerus="yes">
        <source>{file} brings the plan back: %n table(s) compared, all the same.</source>
        <translation>
            <numerusform>{file} brengt het plan terug: %n tabel vergeleken, alles gelijk.</numerusform>
            <numerusform>{file} brengt het plan terug: %n tabellen vergeleken, alles gelijk.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} does not bring the plan back.</source>
        <translation>{file} brengt het plan niet terug.</translation>
    </message>
    <message>
        <source>Measure how fast the program imports, moves, draws and looks for signals.</source>
        <translation>Meet hoe snel het programma invoert, verplaatst, tekent en naar signalen kijkt.</translation>
    </message>
    <message>
        <source>How large a plan board and signals are measured with; left out: all of them.</source>
        <translation>Met hoe groot een plan bord en signalen gemeten worden; weggelaten: allemaal.</translation>
    </message>
    <message>
        <source>Show how many there are as a notification of the desktop as well, without names.</source>
        <translation>Toon ook als melding op het bureaublad hoeveel het er zijn, zonder namen.</translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) cannot wait. Open ckgdesk, page Attention.</source>
        <translation>
            <numerusform>%n signaal kan niet wachten. Open ckgdesk, pagina Aandacht.</numerusform>
            <numerusform>%n signalen kunnen niet wachten. Open ckgdesk, pagina Aandacht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s), none of them urgent. Open ckgdesk, page Attention.</source>
        <translation>
            <numerusform>%n signaal, niet dringend. Open ckgdesk, pagina Aandacht.</numerusform>
            <numerusform>%n signalen, geen ervan dringend. Open ckgdesk, pagina Aandacht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No notification could be shown: nobody is logged in to a screen here. The list is complete all the same.</source>
        <translation>Er kon geen melding getoond worden: hier is niemand aan een scherm aangemeld. De lijst is wel volledig.</translation>
    </message>
    <message>
        <source>The mandated facility (OCJ, VK) or the SDJ behind the decision.</source>
        <translation>De gemandateerde voorziening (OCJ, VK) of de SDJ achter de beslissing.</translation>
    </message>
    <message>
        <source>Who applied (the aanmelder).</source>
        <translation>De aanmelder.</translation>
    </message>
    <message>
        <source>The code of the place from the first long day on; left out it stays the same.</source>
        <translation>De code van de plaats vanaf de eerste langdurende dag; weggelaten blijft ze dezelfde.</translation>
    </message>
    <message>
        <source>What is measured: import, move, store, journal, board, signals, or all but the journal.</source>
        <translation>Wat gemeten wordt: import, move, store, journal, board, signals, of all: alles behalve het logboek.</translation>
    </message>
    <message>
        <source>A look at {child}</source>
        <translation>Een blik op {child}</translation>
    </message>
    <message>
        <source>The name of this file or of a folder above it is longer than the disk allows. Choose a shorter one.</source>
        <translation>De naam van dit bestand of van een map erboven is langer dan de schijf toelaat. Kies een kortere naam.</translation>
    </message>
    <message>
        <source>No file can have this name. Check it.</source>
        <translation>Geen bestand kan deze naam hebben. Kijk de naam na.</translation>
    </message>
</context>
<context>
    <name>decisions</name>
    <message>
        <source>Decision {number} for stay {stay}</source>
        <translation>Beslissing {number} voor verblijf {stay}</translation>
    </message>
    <message>
        <source>Decision {number} for stay {stay} instead of {replaced}</source>
        <translation>Beslissing {number} voor verblijf {stay} in plaats van {replaced}</translation>
    </message>
    <message>
        <source>The stay of {child} is not long. Convert it; the decision is asked there.</source>
        <translation>Het verblijf van {child} is niet langdurend. Zet het om; daar wordt de beslissing gevraagd.</translation>
    </message>
    <message>
        <source>The decision to correct is not one of {child}. Look again.</source>
        <translation>De te verbeteren beslissing is er geen van {child}. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>Decision {number} of {child} was replaced already, by {instead}. Correct that one.</source>
        <translation>Beslissing {number} van {child} is al vervangen, door {instead}. Verbeter die.</translation>
    </message>
</context>
<context>
    <name>demo</name>
    <message>
        <source>An invented centre</source>
        <translation>Een verzonnen centrum</translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>What is held about {child}</source>
        <translation>Gegevens over {child}</translation>
    </message>
    <message>
        <source>As it stands on {day}: {given} of {all} entries are given. What is not given is named, with the reason.</source>
        <translation>Zoals het er staat op {day}: {given} van {all} gegevens worden meegedeeld. Wat niet wordt meegedeeld, staat er met de reden bij.</translation>
    </message>
    <message>
        <source>Is something wrong? You may ask to have it corrected. If you do not agree with what is not given, tell the centre, or lodge a complaint with the Data Protection Authority. Colleagues are named by what they are in the centre.</source>
        <translation>Klopt er iets niet? U mag vragen om het te verbeteren. Bent u het niet eens met wat niet wordt meegedeeld, zeg het dan aan het centrum, of dien een klacht in bij de Gegevensbeschermingsautoriteit. Medewerkers staan er met hun functie, niet met hun naam.</translation>
    </message>
    <message>
        <source>Not given ({about}): {reason}</source>
        <translation>Niet meegedeeld ({about}): {reason}</translation>
    </message>
    <message>
        <source>Not given: {reason}</source>
        <translation>Niet meegedeeld: {reason}</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>What is written down</source>
        <translation>Wat er staat</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Onderwerp</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Veld</translation>
    </message>
    <message>
        <source>it was told in confidence</source>
        <translation>in vertrouwen meegedeeld</translation>
    </message>
    <message>
        <source>it is about somebody else</source>
        <translation>gaat over iemand anders</translation>
    </message>
    <message>
        <source>it is meant for the court; ask there</source>
        <translation>bestemd voor het gerecht; vraag het daar</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Het kind</translation>
    </message>
    <message>
        <source>Family and contacts</source>
        <translation>Gezin en contactpersonen</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Verblijven</translation>
    </message>
    <message>
        <source>Long-stay file and decisions</source>
        <translation>Dossier langdurend en beslissingen</translation>
    </message>
    <message>
        <source>Two thirds of the Groeipakket</source>
        <translation>Twee derde van het Groeipakket</translation>
    </message>
    <message>
        <source>Signals to the staff</source>
        <translation>Signalen aan medewerkers</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Wat werd gewijzigd</translation>
    </message>
    <message>
        <source>Who looked</source>
        <translation>Wie heeft gekeken</translation>
    </message>
    <message>
        <source>Everything held about {child} gathered</source>
        <translation>Alles over {child} verzameld</translation>
    </message>
    <message>
        <source>What is held about {child} given out: {given} of {all} entries</source>
        <translation>Gegevens over {child} meegedeeld: {given} van {all}</translation>
    </message>
    <message>
        <source>Say who asks for it and why; it stands in the journal.</source>
        <translation>Zeg wie erom vraagt en waarom; dat staat in het logboek.</translation>
    </message>
    <message>
        <source>This plan is open to be read only, so no line can be left that something was given out. Open it to be changed.</source>
        <translation>Dit plan is alleen te lezen, dus kan er geen lijn in het logboek over de mededeling. Open het om te wijzigen.</translation>
    </message>
    <message>
        <source>Say why “{name}” is withheld; the reason stands in its place.</source>
        <translation>Zeg waarom “{name}” niet meegedeeld wordt; de reden komt in de plaats.</translation>
    </message>
    <message>
        <source>Stay {stay}: months with the two thirds</source>
        <translation>Verblijf {stay}: maanden met twee derde</translation>
    </message>
    <message>
        <source>months</source>
        <translation>maanden</translation>
    </message>
    <message>
        <source>{first} up to and including {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>vanaf {first}</translation>
    </message>
    <message>
        <source>Groeipakket a month, at first</source>
        <translation>Groeipakket per maand, bij het begin</translation>
    </message>
    <message>
        <source>It was written down by the centre, from what family, referrers and partners told. Colleagues read it as their work asks. What the program printed, kept or exported of it stands under “Who looked”.</source>
        <translation>Het centrum schreef dit op, naar wat gezin, verwijzers en partners vertelden. Medewerkers lezen wat hun werk vraagt. Wat het programma ervan afdrukte, bewaarde of exporteerde, staat onder “Wie heeft gekeken”.</translation>
    </message>
    <message>
        <source>What it is kept for, and for how long</source>
        <translation>Waarvoor het dient, en hoe lang het bewaard wordt</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Waarvoor</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoe lang</translation>
    </message>
</context>
<context>
    <name>documents</name>
    <message>
        <source>There is no week {week} in {year}. Choose another week.</source>
        <translation>{year} heeft geen week {week}. Kies een andere week.</translation>
    </message>
</context>
<context>
    <name>dossiers</name>
    <message>
        <source>Choose the road of the file of {stay}</source>
        <translation>Weg van het dossier van {stay} kiezen</translation>
    </message>
    <message>
        <source>Fill in the file of {stay}</source>
        <translation>Dossier van {stay} invullen</translation>
    </message>
    <message>
        <source>File of {stay}: {step}</source>
        <translation>Dossier van {stay}: {step}</translation>
    </message>
    <message>
        <source>File of {stay}: correct “{step}”</source>
        <translation>Dossier van {stay}: “{step}” verbeteren</translation>
    </message>
    <message>
        <source>File of {stay}: remove “{step}”</source>
        <translation>Dossier van {stay}: “{step}” verwijderen</translation>
    </message>
    <message>
        <source>File of {stay} is not needed</source>
        <translation>Dossier van {stay} is niet nodig</translation>
    </message>
    <message>
        <source>Reopen the file of {stay}</source>
        <translation>Dossier van {stay} heropenen</translation>
    </message>
    <message>
        <source>Say why no long-stay file is needed for {child}.</source>
        <translation>Zeg waarom er voor {child} geen dossier langdurend nodig is.</translation>
    </message>
    <message>
        <source>{child} comes on {first} and cannot leave on {day}. Choose a later day.</source>
        <translation>{child} komt op {first} en kan niet op {day} vertrekken. Kies een latere dag.</translation>
    </message>
    <message>
        <source>{child} may stay until {over} without a long-stay file; {day} is too late. Choose an earlier day, or keep the file.</source>
        <translation>{child} mag tot {over} blijven zonder dossier langdurend; {day} is te laat. Kies een vroegere dag, of houd het dossier open.</translation>
    </message>
    <message>
        <source>“{step}” cannot be taken on {day}, which is still to come. Write it as the expected day instead.</source>
        <translation>“{step}” kan niet op {day} gezet zijn: die dag moet nog komen. Vul hem in als verwachte dag.</translation>
    </message>
    <message>
        <source>“{step}” is no step of the road “{road}” of {child}. Choose the other road first.</source>
        <translation>“{step}” is geen stap op de weg “{road}” van {child}. Kies eerst de andere weg.</translation>
    </message>
    <message>
        <source>“{step}” of {child} was noted already, on {day}. Correct that one.</source>
        <translation>“{step}” van {child} is al genoteerd, op {day}. Verbeter die stap.</translation>
    </message>
    <message>
        <source>“{step}” cannot be on {day}: “{earlier}” of {child} was on {then}. Correct one of both days.</source>
        <translation>“{step}” kan niet op {day}: “{earlier}” van {child} was op {then}. Verbeter een van beide dagen.</translation>
    </message>
    <message>
        <source>“{step}” cannot be on {day}: “{later}” of {child} was on {then} already. Correct one of both days.</source>
        <translation>“{step}” kan niet op {day}: “{later}” van {child} was al op {then}. Verbeter een van beide dagen.</translation>
    </message>
    <message>
        <source>The next step cannot be expected on {day}, before “{step}” itself. Choose a later day.</source>
        <translation>De volgende stap kan niet op {day} verwacht worden, vóór “{step}” zelf. Kies een latere dag.</translation>
    </message>
    <message>
        <source>The file of {child} is marked as not needed. Reopen it first.</source>
        <translation>Het dossier van {child} staat als niet nodig. Heropen het eerst.</translation>
    </message>
</context>
<context>
    <name>families</name>
    <message>
        <source>Family {family}</source>
        <translation>Gezin {family}</translation>
    </message>
    <message>
        <source>Contact of family {family}</source>
        <translation>Contactpersoon van gezin {family}</translation>
    </message>
    <message>
        <source>Contact of family {family} taken away</source>
        <translation>Contactpersoon van gezin {family} weggehaald</translation>
    </message>
    <message>
        <source>Give the name of the contact.</source>
        <translation>Vul de naam van de contactpersoon in.</translation>
    </message>
    <message>
        <source>Give the name of the family.</source>
        <translation>Geef de naam van het gezin.</translation>
    </message>
    <message>
        <source>This parent was informed about the two thirds, and that stays written down. Choose “other” when no more letters should go there.</source>
        <translation>Deze ouder werd ingelicht over de twee derde, en dat blijft genoteerd. Kies “andere” als er geen brieven meer naartoe moeten.</translation>
    </message>
</context>
<context>
    <name>first look</name>
    <message>
        <source>too late</source>
        <translation>te laat</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>binnenkort</translation>
    </message>
    <message>
        <source>to know</source>
        <translation>ter info</translation>
    </message>
</context>
<context>
    <name>held</name>
    <message>
        <source>Change of {moment}</source>
        <translation>Wijziging van {moment}</translation>
    </message>
    <message>
        <source>by</source>
        <translation>door</translation>
    </message>
    <message>
        <source>what</source>
        <translation>wat</translation>
    </message>
    <message>
        <source>why</source>
        <translation>waarom</translation>
    </message>
    <message>
        <source>a step that also was about others</source>
        <translation>een stap die ook over anderen ging</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>niets</translation>
    </message>
    <message>
        <source>Looks of {month}</source>
        <translation>Inzages in {month}</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>{who}: {what} ({why})</source>
        <translation>{who}: {what} ({why})</translation>
    </message>
    <message>
        <source>number of the A-document</source>
        <translation>nummer A-document</translation>
    </message>
    <message>
        <source>A-document of</source>
        <translation>A-document van</translation>
    </message>
    <message>
        <source>about the day</source>
        <translation>over de dag</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>line of the amounts</source>
        <translation>lijn van de bedragen</translation>
    </message>
    <message>
        <source>applicant</source>
        <translation>aanmelder</translation>
    </message>
    <message>
        <source>who decided</source>
        <translation>wie besliste</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>wie beslist</translation>
    </message>
    <message>
        <source>ground</source>
        <translation>grond</translation>
    </message>
    <message>
        <source>begin reported on</source>
        <translation>begin gemeld op</translation>
    </message>
    <message>
        <source>born on</source>
        <translation>geboren op</translation>
    </message>
    <message>
        <source>departure</source>
        <translation>vertrek</translation>
    </message>
    <message>
        <source>closed by</source>
        <translation>afgesloten door</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>afgesloten op</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>consent of the parents</source>
        <translation>akkoord van de ouders</translation>
    </message>
    <message>
        <source>consultant</source>
        <translation>consulent</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>contactpersoon</translation>
    </message>
    <message>
        <source>who was told</source>
        <translation>wie werd ingelicht</translation>
    </message>
    <message>
        <source>form of the decision</source>
        <translation>vorm van de beslissing</translation>
    </message>
    <message>
        <source>first seen on</source>
        <translation>voor het eerst gezien op</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>beslist door</translation>
    </message>
    <message>
        <source>decided on</source>
        <translation>beslist op</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>end reported on</source>
        <translation>einde gemeld op</translation>
    </message>
    <message>
        <source>why a rule was set aside</source>
        <translation>waarom van een regel werd afgeweken</translation>
    </message>
    <message>
        <source>next step expected on</source>
        <translation>volgende stap verwacht op</translation>
    </message>
    <message>
        <source>from</source>
        <translation>vanaf</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>voornaam</translation>
    </message>
    <message>
        <source>how</source>
        <translation>hoe</translation>
    </message>
    <message>
        <source>indication on</source>
        <translation>indicatiestelling op</translation>
    </message>
    <message>
        <source>informed by</source>
        <translation>ingelicht door</translation>
    </message>
    <message>
        <source>informed how</source>
        <translation>hoe ingelicht</translation>
    </message>
    <message>
        <source>reference of the decision</source>
        <translation>kenmerk van de beslissing</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>soort</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>familienaam</translation>
    </message>
    <message>
        <source>leaves on</source>
        <translation>vertrekt op</translation>
    </message>
    <message>
        <source>locked against moving</source>
        <translation>vastgezet tegen verplaatsen</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>maatregel</translation>
    </message>
    <message>
        <source>name</source>
        <translation>naam</translation>
    </message>
    <message>
        <source>why no file is needed</source>
        <translation>waarom geen dossier nodig is</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nummer</translation>
    </message>
    <message>
        <source>who decided about the third</source>
        <translation>wie besliste over het derde</translation>
    </message>
    <message>
        <source>one third to</source>
        <translation>één derde naar</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisatie</translation>
    </message>
    <message>
        <source>organisation behind it</source>
        <translation>organisatie erachter</translation>
    </message>
    <message>
        <source>taken up by</source>
        <translation>opgenomen door</translation>
    </message>
    <message>
        <source>paid from</source>
        <translation>betaald vanaf</translation>
    </message>
    <message>
        <source>parents informed on</source>
        <translation>ouders ingelicht op</translation>
    </message>
    <message>
        <source>payer</source>
        <translation>uitbetaler</translation>
    </message>
    <message>
        <source>nights</source>
        <translation>nachten</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>telefoon</translation>
    </message>
    <message>
        <source>place</source>
        <translation>plaats</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reden</translation>
    </message>
    <message>
        <source>referrer</source>
        <translation>verwijzer</translation>
    </message>
    <message>
        <source>rests until</source>
        <translation>rust tot</translation>
    </message>
    <message>
        <source>road</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signaal</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stand</translation>
    </message>
    <message>
        <source>on</source>
        <translation>op</translation>
    </message>
    <message>
        <source>told on</source>
        <translation>ingelicht op</translation>
    </message>
    <message>
        <source>trajectory</source>
        <translation>traject</translation>
    </message>
    <message>
        <source>type of module</source>
        <translation>typemodule</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>dringend</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>geldig vanaf</translation>
    </message>
    <message>
        <source>valid up to and including</source>
        <translation>geldig tot en met</translation>
    </message>
    <message>
        <source>by whom</source>
        <translation>door wie</translation>
    </message>
    <message>
        <source>decision of the court</source>
        <translation>beslissing van de rechtbank</translation>
    </message>
    <message>
        <source>decision of the Toegangspoort</source>
        <translation>beslissing van de Toegangspoort</translation>
    </message>
    <message>
        <source>they agree</source>
        <translation>zij gaan akkoord</translation>
    </message>
    <message>
        <source>they do not agree</source>
        <translation>zij gaan niet akkoord</translation>
    </message>
    <message>
        <source>judgment</source>
        <translation>vonnis</translation>
    </message>
    <message>
        <source>order</source>
        <translation>beschikking</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>taken up</source>
        <translation>opgenomen</translation>
    </message>
    <message>
        <source>at rest</source>
        <translation>in rust</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgesloten</translation>
    </message>
    <message>
        <source>parent</source>
        <translation>ouder</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>iemand anders</translation>
    </message>
    <message>
        <source>at home</source>
        <translation>thuis</translation>
    </message>
    <message>
        <source>in hospital</source>
        <translation>in het ziekenhuis</translation>
    </message>
    <message>
        <source>on camp</source>
        <translation>op kamp</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>time-out</translation>
    </message>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>vast</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>verwacht</translation>
    </message>
    <message>
        <source>not certain</source>
        <translation>niet zeker</translation>
    </message>
    <message>
        <source>crisis</source>
        <translation>crisis</translation>
    </message>
    <message>
        <source>short stay</source>
        <translation>kortdurend verblijf</translation>
    </message>
    <message>
        <source>long stay</source>
        <translation>langdurend verblijf</translation>
    </message>
    <message>
        <source>six weeks nearly over</source>
        <translation>zes weken bijna voorbij</translation>
    </message>
    <message>
        <source>long-stay file to start</source>
        <translation>dossier langdurend op te starten</translation>
    </message>
    <message>
        <source>crisis nearly over</source>
        <translation>crisis bijna voorbij</translation>
    </message>
    <message>
        <source>short stay again</source>
        <translation>opnieuw kortdurend verblijf</translation>
    </message>
    <message>
        <source>decision ends</source>
        <translation>beslissing loopt af</translation>
    </message>
    <message>
        <source>long stay without a decision</source>
        <translation>langdurend verblijf zonder beslissing</translation>
    </message>
    <message>
        <source>begin of the two thirds to report</source>
        <translation>begin van de twee derde te melden</translation>
    </message>
    <message>
        <source>end of the two thirds to report</source>
        <translation>einde van de twee derde te melden</translation>
    </message>
    <message>
        <source>parents to inform</source>
        <translation>ouders in te lichten</translation>
    </message>
    <message>
        <source>turns twelve</source>
        <translation>wordt twaalf</translation>
    </message>
    <message>
        <source>no place yet</source>
        <translation>nog geen plaats</translation>
    </message>
    <message>
        <source>a reader</source>
        <translation>een lezer</translation>
    </message>
    <message>
        <source>a group worker</source>
        <translation>een begeleider</translation>
    </message>
    <message>
        <source>a planner</source>
        <translation>een planner</translation>
    </message>
    <message>
        <source>a coordinator</source>
        <translation>een coördinator</translation>
    </message>
    <message>
        <source>an administrator</source>
        <translation>een beheerder</translation>
    </message>
    <message>
        <source>by letter</source>
        <translation>met een brief</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>met een e-mail</translation>
    </message>
    <message>
        <source>in a talk</source>
        <translation>in een gesprek</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>somebody of the centre</source>
        <translation>iemand van het centrum</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Contact {number}</source>
        <translation>Contactpersoon {number}</translation>
    </message>
    <message>
        <source>Stay {number}</source>
        <translation>Verblijf {number}</translation>
    </message>
    <message>
        <source>Phase {number}</source>
        <translation>Fase {number}</translation>
    </message>
    <message>
        <source>Place {number}</source>
        <translation>Plaats {number}</translation>
    </message>
    <message>
        <source>Absence {number}</source>
        <translation>Afwezigheid {number}</translation>
    </message>
    <message>
        <source>Decision {number}</source>
        <translation>Beslissing {number}</translation>
    </message>
    <message>
        <source>Long-stay file</source>
        <translation>Dossier langdurend</translation>
    </message>
    <message>
        <source>Step {number}</source>
        <translation>Stap {number}</translation>
    </message>
    <message>
        <source>Two thirds</source>
        <translation>Twee derde</translation>
    </message>
    <message>
        <source>Parent informed {number}</source>
        <translation>Ouder ingelicht {number}</translation>
    </message>
    <message>
        <source>Signal {number}</source>
        <translation>Signaal {number}</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verblijf</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Stap</translation>
    </message>
    <message>
        <source>Parent informed</source>
        <translation>Ouder ingelicht</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Stay {stay}: {part}</source>
        <translation>Verblijf {stay}: {part}</translation>
    </message>
    <message>
        <source>Siblings</source>
        <translation>Brussen</translation>
    </message>
    <message>
        <source>{first} to {until}</source>
        <translation>{first} tot {until}</translation>
    </message>
    <message>
        <source>from {first} on</source>
        <translation>vanaf {first}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>why the file should go</source>
        <translation>waarom het dossier weg mag</translation>
    </message>
    <message>
        <source>proposed by</source>
        <translation>voorgesteld door</translation>
    </message>
    <message>
        <source>proposed on</source>
        <translation>voorgesteld op</translation>
    </message>
    <message>
        <source>it was kept long enough</source>
        <translation>het werd lang genoeg bewaard</translation>
    </message>
    <message>
        <source>somebody asked for it</source>
        <translation>iemand vroeg het</translation>
    </message>
    <message>
        <source>Proposal to erase the file</source>
        <translation>Voorstel om het dossier te wissen</translation>
    </message>
</context>
<context>
    <name>journal</name>
    <message>
        <source>What stood here was erased with the file of a child.</source>
        <translation>Wat hier stond, is gewist samen met het dossier van een kind.</translation>
    </message>
    <message>
        <source>Journal of {month} reviewed</source>
        <translation>Logboek van {month} nagekeken</translation>
    </message>
    <message>
        <source>Looked at {child} beyond the own groups</source>
        <translation>Naar {child} gekeken buiten de eigen groepen</translation>
    </message>
    <message>
        <source>History of {child} looked at</source>
        <translation>Geschiedenis van {child} bekeken</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Aangemeld</translation>
    </message>
    <message numerus="yes">
        <source>%n login(s) failed before this one</source>
        <translation>
            <numerusform>%n keer mislukt vóór deze aanmelding</numerusform>
            <numerusform>%n keer mislukt vóór deze aanmelding</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of week {week} printed or kept</source>
        <translation>Overzicht van week {week} afgedrukt of bewaard</translation>
    </message>
    <message>
        <source>Hidden names shown</source>
        <translation>Verborgen namen getoond</translation>
    </message>
    <message>
        <source>Say in a few words why you must see this now; it stands in the journal.</source>
        <translation>Zeg in enkele woorden waarom u dit nu moet zien; het staat in het logboek.</translation>
    </message>
    <message>
        <source>This month is not over yet. Review it next month.</source>
        <translation>Deze maand is nog niet voorbij. Kijk ze volgende maand na.</translation>
    </message>
    <message>
        <source>{paper} printed, copied or kept</source>
        <translation>{paper} afgedrukt, gekopieerd of bewaard</translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>The Groeipakket of {child} changes</source>
        <translation>Het Groeipakket van {child} verandert</translation>
    </message>
    <message>
        <source>Dear {names},</source>
        <translation>Beste {names}</translation>
    </message>
    <message>
        <source>Dear parents,</source>
        <translation>Beste ouders</translation>
    </message>
    <message>
        <source>To the parents of {child}</source>
        <translation>Aan de ouders van {child}</translation>
    </message>
    <message>
        <source>{child} lives with us. From {first} on this is a long stay. That changes who gets the Groeipakket of {called}. In this letter you read what changes.</source>
        <translation>{child} verblijft bij ons. Vanaf {first} is dat een langdurend verblijf. Daardoor verandert wie het Groeipakket van {called} krijgt. In deze brief leest u wat er verandert.</translation>
    </message>
    <message>
        <source>What changes?</source>
        <translation>Wat verandert er?</translation>
    </message>
    <message>
        <source>The Groeipakket of {child} is divided in two. {centre} gets two thirds, because {child} lives with us.</source>
        <translation>Het Groeipakket van {child} wordt in twee verdeeld. {centre} krijgt twee derde, omdat {child} bij ons verblijft.</translation>
    </message>
    <message>
        <source>The starting amount and the participation allowances are not divided. {child} still counts as a child of your family.</source>
        <translation>Het startbedrag en de participatietoeslagen worden niet verdeeld. {child} blijft meetellen als kind van uw gezin.</translation>
    </message>
    <message>
        <source>Where does one third go?</source>
        <translation>Waar gaat één derde naartoe?</translation>
    </message>
    <message>
        <source>One third goes to: {to}.</source>
        <translation>Eén derde gaat naar: {to}.</translation>
    </message>
    <message>
        <source>One third goes to: {to}. Decided by: {decider}.</source>
        <translation>Eén derde gaat naar: {to}. Dat is beslist door: {decider}.</translation>
    </message>
    <message>
        <source>It is not decided yet where one third goes. We will let you know.</source>
        <translation>Er is nog niet beslist waar één derde naartoe gaat. Wij laten het u weten.</translation>
    </message>
    <message>
        <source>From when?</source>
        <translation>Vanaf wanneer?</translation>
    </message>
    <message>
        <source>From {month} on. The Groeipakket of a month is paid in the month after. You see the change for the first time in the payment of {paid}.</source>
        <translation>Vanaf {month}. Het Groeipakket van een maand wordt betaald in de maand erna. U merkt het dus voor het eerst bij de betaling in {paid}.</translation>
    </message>
    <message>
        <source>As far as we know now, {month} is the last month.</source>
        <translation>Voor zover wij nu weten, is {month} de laatste maand.</translation>
    </message>
    <message>
        <source>This lasts as long as the long stay lasts.</source>
        <translation>Dit duurt zolang het langdurend verblijf duurt.</translation>
    </message>
    <message>
        <source>The long stay ends before a new month begins. So nothing changes for you.</source>
        <translation>Het langdurend verblijf eindigt voor er een nieuwe maand begint. Er verandert dus niets voor u.</translation>
    </message>
    <message>
        <source>How much is it?</source>
        <translation>Over hoeveel geld gaat het?</translation>
    </message>
    <message>
        <source>The Groeipakket is about {amount} a month. Two thirds is {two_thirds}. One third is {one_third}. These amounts are an estimate. Your payer computes the right amounts.</source>
        <translation>Het Groeipakket is ongeveer {amount} per maand. Twee derde is {two_thirds}. Eén derde is {one_third}. Deze bedragen zijn een schatting. Uw uitbetaler berekent de juiste bedragen.</translation>
    </message>
    <message>
        <source>Your payer computes the amounts. Ask your payer how much it is.</source>
        <translation>Uw uitbetaler berekent de bedragen. Vraag aan uw uitbetaler hoeveel het is.</translation>
    </message>
    <message>
        <source>We tell {payer}, who pays your Groeipakket. You do not have to do that yourself.</source>
        <translation>Wij melden dit aan {payer}, die uw Groeipakket uitbetaalt. U moet dat niet zelf doen.</translation>
    </message>
    <message>
        <source>Do you have questions?</source>
        <translation>Hebt u vragen?</translation>
    </message>
    <message>
        <source>Ask {contact}.</source>
        <translation>Vraag het aan {contact}.</translation>
    </message>
    <message>
        <source>Ask {contact}: {ways}.</source>
        <translation>Vraag het aan {contact}: {ways}.</translation>
    </message>
    <message>
        <source>We are glad to explain this letter to you.</source>
        <translation>Wij leggen deze brief graag aan u uit.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Vriendelijke groeten</translation>
    </message>
    <message>
        <source>the address of {who}: write it on the card of the child, under the family</source>
        <translation>het adres van {who}: schrijf het op de kaart van het kind, bij het gezin</translation>
    </message>
    <message>
        <source>the family</source>
        <translation>het gezin</translation>
    </message>
    <message>
        <source>where one third goes: write it down with the payer</source>
        <translation>waar één derde naartoe gaat: noteer het bij de uitbetaler</translation>
    </message>
    <message>
        <source>who pays the Groeipakket: choose the payer</source>
        <translation>wie het Groeipakket uitbetaalt: kies de uitbetaler</translation>
    </message>
    <message>
        <source>the amount: enter it on the page Management, under Amounts</source>
        <translation>het bedrag: vul het in op de pagina Beheer, bij Bedragen</translation>
    </message>
    <message>
        <source>the address of the centre: enter it on the page Management, under Letterhead</source>
        <translation>het adres van het centrum: vul het in op de pagina Beheer, bij Briefhoofd</translation>
    </message>
    <message>
        <source>whom the parents can ask, with a phone number or e-mail: enter it on the page Management, under Letterhead</source>
        <translation>aan wie de ouders vragen kunnen stellen, met telefoon of e-mail: vul het in op de pagina Beheer, bij Briefhoofd</translation>
    </message>
</context>
<context>
    <name>letters</name>
    <message>
        <source>Letterhead</source>
        <translation>Briefhoofd</translation>
    </message>
    <message>
        <source>Letter to the parents looked at, stay {stay}</source>
        <translation>Brief aan de ouders bekeken, verblijf {stay}</translation>
    </message>
    <message>
        <source>Notice to the payer looked at, stay {stay}</source>
        <translation>Melding aan de uitbetaler bekeken, verblijf {stay}</translation>
    </message>
    <message>
        <source>Binc sheet looked at, stay {stay}</source>
        <translation>Binc-blad bekeken, verblijf {stay}</translation>
    </message>
    <message>
        <source>Two thirds of {month} looked at</source>
        <translation>Twee derde van {month} bekeken</translation>
    </message>
</context>
<context>
    <name>long_stay</name>
    <message>
        <source>Stay {stay} to a long stay</source>
        <translation>Omzetting van verblijf {stay} naar langdurend</translation>
    </message>
    <message>
        <source>The decision does not cover {first}, the first day of the long stay of {child}; it is valid from {valid} until {until}. Choose a day it covers, or enter the decision that does.</source>
        <translation>De beslissing dekt {first} niet, de eerste dag van het langdurend verblijf van {child}; ze geldt van {valid} tot en met {until}. Kies een dag die ze dekt, of voer de beslissing in die dat wel doet.</translation>
    </message>
    <message>
        <source>The decision for {child} would end on {until}, before it begins on {valid}. Give a last day that is not before {valid}.</source>
        <translation>De beslissing voor {child} zou eindigen op {until}, vóór ze begint op {valid}. Geef een laatste dag die niet vóór {valid} ligt.</translation>
    </message>
    <message>
        <source>{child} arrives on {arrival}; a long stay cannot begin on {first}. Choose a day from {arrival} on.</source>
        <translation>{child} komt op {arrival}; een langdurend verblijf kan niet beginnen op {first}. Kies een dag vanaf {arrival}.</translation>
    </message>
    <message>
        <source>{child} leaves on {departure}; a long stay cannot begin on {first}. Choose an earlier day, or change the departure first.</source>
        <translation>{child} vertrekt op {departure}; een langdurend verblijf kan niet beginnen op {first}. Kies een vroegere dag, of wijzig eerst het vertrek.</translation>
    </message>
    <message>
        <source>The stay of {child} is long already from {since}: a long phase from {first} would overlap it. Enter a new decision instead.</source>
        <translation>Het verblijf van {child} is al langdurend vanaf {since}: een langdurende fase vanaf {first} zou daarmee overlappen. Voer in de plaats een nieuwe beslissing in.</translation>
    </message>
    <message numerus="yes">
        <source>A long stay of {child} from {first} begins %n day(s) too late: {over} is the first day over six weeks. Choose {over}, or say why it begins later.</source>
        <translation>
            <numerusform>Een langdurend verblijf van {child} vanaf {first} begint %n dag te laat: {over} is de eerste dag over zes weken. Kies {over}, of zeg waarom het later begint.</numerusform>
            <numerusform>Een langdurend verblijf van {child} vanaf {first} begint %n dagen te laat: {over} is de eerste dag over zes weken. Kies {over}, of zeg waarom het later begint.</numerusform>
        </translation>
    </message>
    <message>
        <source>The decision, valid from {valid} until {until}, covers no night of the long stay of {child}, which runs from {first}. Choose days that do.</source>
        <translation>De beslissing, geldig van {valid} tot en met {until}, dekt geen nacht van het langdurende verblijf van {child}, dat loopt vanaf {first}. Kies dagen die dat wel doen.</translation>
    </message>
    <message>
        <source>The decision for {child} does not say who decided and under which number. Take both from the decision and write them down: it cannot be changed later.</source>
        <translation>De beslissing voor {child} zegt niet wie besliste of onder welk nummer. Neem beide over van de beslissing: later kunnen ze niet meer gewijzigd worden.</translation>
    </message>
    <message>
        <source>That day is still to come: the decision for {child} would be of {day}. Give the day on which it was taken, or wait for the decision.</source>
        <translation>Die dag moet nog komen: de beslissing voor {child} zou van {day} zijn. Geef de dag waarop ze genomen is, of wacht op de beslissing.</translation>
    </message>
</context>
<context>
    <name>lookup</name>
    <message>
        <source>There is no living group {name}. Check the name.</source>
        <translation>Er is geen leefgroep {name}. Controleer de naam.</translation>
    </message>
</context>
<context>
    <name>month</name>
    <message>
        <source>Two thirds of the Groeipakket, {month}</source>
        <translation>Twee derde van het Groeipakket, {month}</translation>
    </message>
    <message>
        <source>In this month no child has a long stay that counts.</source>
        <translation>In deze maand telt voor geen enkel kind een langdurend verblijf.</translation>
    </message>
    <message numerus="yes">
        <source>%n child(ren). Paid in {paid}. Amounts are indicative.</source>
        <translation>
            <numerusform>%n kind. Betaald in {paid}. De bedragen zijn indicatief.</numerusform>
            <numerusform>%n kinderen. Betaald in {paid}. De bedragen zijn indicatief.</numerusform>
        </translation>
    </message>
    <message>
        <source>Two thirds together: {total}.</source>
        <translation>Twee derde samen: {total}.</translation>
    </message>
    <message numerus="yes">
        <source>Two thirds together: {total}, for %n child(ren) with an amount.</source>
        <translation>
            <numerusform>Twee derde samen: {total}, voor %n kind met een bedrag.</numerusform>
            <numerusform>Twee derde samen: {total}, voor %n kinderen met een bedrag.</numerusform>
        </translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Long since</source>
        <translation>Langdurend sinds</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Maanden</translation>
    </message>
    <message>
        <source>One third to</source>
        <translation>Eén derde naar</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Uitbetaler</translation>
    </message>
    <message>
        <source>Informed</source>
        <translation>Ouders ingelicht</translation>
    </message>
    <message>
        <source>Begin reported</source>
        <translation>Begin gemeld</translation>
    </message>
    <message>
        <source>End reported</source>
        <translation>Einde gemeld</translation>
    </message>
    <message>
        <source>Paid from</source>
        <translation>Betaald vanaf</translation>
    </message>
    <message>
        <source>2/3</source>
        <translation>2/3</translation>
    </message>
    <message>
        <source>1/3</source>
        <translation>1/3</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot {last}</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>vanaf {first}</translation>
    </message>
    <message>
        <source>still to do</source>
        <translation>nog te doen</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>January {year}</source>
        <translation>januari {year}</translation>
    </message>
    <message>
        <source>February {year}</source>
        <translation>februari {year}</translation>
    </message>
    <message>
        <source>March {year}</source>
        <translation>maart {year}</translation>
    </message>
    <message>
        <source>April {year}</source>
        <translation>april {year}</translation>
    </message>
    <message>
        <source>May {year}</source>
        <translation>mei {year}</translation>
    </message>
    <message>
        <source>June {year}</source>
        <translation>juni {year}</translation>
    </message>
    <message>
        <source>July {year}</source>
        <translation>juli {year}</translation>
    </message>
    <message>
        <source>August {year}</source>
        <translation>augustus {year}</translation>
    </message>
    <message>
        <source>September {year}</source>
        <translation>september {year}</translation>
    </message>
    <message>
        <source>October {year}</source>
        <translation>oktober {year}</translation>
    </message>
    <message>
        <source>November {year}</source>
        <translation>november {year}</translation>
    </message>
    <message>
        <source>December {year}</source>
        <translation>december {year}</translation>
    </message>
</context>
<context>
    <name>partners</name>
    <message>
        <source>New partner {partner}</source>
        <translation>Nieuwe partner {partner}</translation>
    </message>
    <message>
        <source>Change partner {partner}</source>
        <translation>Partner {partner} wijzigen</translation>
    </message>
    <message>
        <source>Remove partner {partner}</source>
        <translation>Partner {partner} verwijderen</translation>
    </message>
    <message>
        <source>A partner needs a name.</source>
        <translation>Een partner heeft een naam nodig.</translation>
    </message>
    <message>
        <source>{partner} is in the directory already. Change that one.</source>
        <translation>{partner} staat al in de lijst. Wijzig die.</translation>
    </message>
    <message>
        <source>{partner} stands in the file of {stays}. Choose another partner there first, or keep this one.</source>
        <translation>{partner} staat in het dossier van {stays}. Kies daar eerst een andere partner, of houd deze.</translation>
    </message>
</context>
<context>
    <name>payer_notice</name>
    <message>
        <source>Begin of a long stay of {child}</source>
        <translation>Begin van een langdurend verblijf van {child}</translation>
    </message>
    <message>
        <source>End of a long stay of {child}</source>
        <translation>Einde van een langdurend verblijf van {child}</translation>
    </message>
    <message>
        <source>Dear Sir or Madam,</source>
        <translation>Geachte mevrouw, geachte heer</translation>
    </message>
    <message>
        <source>The child named below has a long stay with us since {first}. Please pay two thirds of its Groeipakket to our centre from {month} on.</source>
        <translation>Het kind hieronder verblijft langdurend bij ons sinds {first}. Wij vragen u om vanaf {month} twee derde van het Groeipakket aan ons centrum te betalen.</translation>
    </message>
    <message>
        <source>The child named below has a long stay with us since {first}; it takes effect in no month.</source>
        <translation>Het kind hieronder verblijft langdurend bij ons sinds {first}; dat heeft in geen enkele maand gevolgen.</translation>
    </message>
    <message>
        <source>The long stay of the child named below ends on {until}. {month} is the last month in which two thirds of its Groeipakket go to our centre.</source>
        <translation>Het langdurend verblijf van het kind hieronder eindigt op {until}. Voor {month} gaat twee derde van het Groeipakket voor het laatst naar ons centrum.</translation>
    </message>
    <message>
        <source>The long stay of the child named below ends on {until}; it took effect in no month.</source>
        <translation>Het langdurend verblijf van het kind hieronder eindigt op {until}; dat had in geen enkele maand gevolgen.</translation>
    </message>
    <message>
        <source>Kind regards,</source>
        <translation>Met vriendelijke groeten</translation>
    </message>
    <message>
        <source>{authority}, file {number}, valid from {first} up to and including {last}</source>
        <translation>{authority}, dossier {number}, geldig van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>{authority}, {number}, valid from {first} up to and including {last}</source>
        <translation>{authority}, {number}, geldig van {first} tot en met {last}</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Geboren op</translation>
    </message>
    <message>
        <source>Parents</source>
        <translation>Ouders</translation>
    </message>
    <message>
        <source>Long stay since</source>
        <translation>Langdurend sinds</translation>
    </message>
    <message>
        <source>Long stay until</source>
        <translation>Langdurend tot</translation>
    </message>
    <message>
        <source>First month</source>
        <translation>Eerste maand</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Laatste maand</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>One third goes to</source>
        <translation>Eén derde gaat naar</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Beslist door</translation>
    </message>
    <message>
        <source>who pays the Groeipakket: choose the payer</source>
        <translation>wie het Groeipakket uitbetaalt: kies de uitbetaler</translation>
    </message>
    <message>
        <source>the address of {payer}: enter it in the partner directory</source>
        <translation>het adres van {payer}: vul het in bij de partners</translation>
    </message>
    <message>
        <source>where one third goes: write it down with the payer</source>
        <translation>waar één derde naartoe gaat: noteer het bij de uitbetaler</translation>
    </message>
    <message>
        <source>the end: set the departure of the child</source>
        <translation>het einde: vul het vertrek van het kind in</translation>
    </message>
</context>
<context>
    <name>planning</name>
    <message>
        <source>Admission for stay {stay}</source>
        <translation>Opname voor verblijf {stay}</translation>
    </message>
    <message>
        <source>Place for stay {stay}</source>
        <translation>Plaats voor verblijf {stay}</translation>
    </message>
    <message>
        <source>Move of stay {stay}</source>
        <translation>Verplaatsing van verblijf {stay}</translation>
    </message>
    <message>
        <source>Stay {stay} back to the waiting lane</source>
        <translation>Verblijf {stay} terug naar ‘Nog geen plaats’</translation>
    </message>
    <message>
        <source>Other days for stay {stay}</source>
        <translation>Andere dagen voor verblijf {stay}</translation>
    </message>
    <message>
        <source>Room move in stay {stay}</source>
        <translation>Kamerwissel in verblijf {stay}</translation>
    </message>
    <message>
        <source>No room move in stay {stay}</source>
        <translation>Geen kamerwissel meer in verblijf {stay}</translation>
    </message>
    <message>
        <source>Locking of stay {stay}</source>
        <translation>Vastzetten van verblijf {stay}</translation>
    </message>
    <message>
        <source>Unlocking of stay {stay}</source>
        <translation>Losmaken van verblijf {stay}</translation>
    </message>
    <message numerus="yes">
        <source>Move of %n stay(s)</source>
        <translation>
            <numerusform>Verplaatsing van %n verblijf</numerusform>
            <numerusform>Verplaatsing van %n verblijven</numerusform>
        </translation>
    </message>
    <message>
        <source>Swap of stays {stay} and {other}</source>
        <translation>Wissel van de verblijven {stay} en {other}</translation>
    </message>
    <message>
        <source>Departure of stay {stay}</source>
        <translation>Vertrek van verblijf {stay}</translation>
    </message>
    <message>
        <source>Cancellation of stay {stay}</source>
        <translation>Annulering van verblijf {stay}</translation>
    </message>
    <message>
        <source>Absence in stay {stay}</source>
        <translation>Afwezigheid in verblijf {stay}</translation>
    </message>
    <message>
        <source>Extension of the crisis in stay {stay}</source>
        <translation>Verlenging van de crisis in verblijf {stay}</translation>
    </message>
    <message>
        <source>Closing of place {place}</source>
        <translation>Sluiting van plaats {place}</translation>
    </message>
    <message>
        <source>Reopening of place {place}</source>
        <translation>Heropening van plaats {place}</translation>
    </message>
    <message>
        <source>Another way for stay {stay}</source>
        <translation>Uitweg voor verblijf {stay}</translation>
    </message>
    <message>
        <source>Stay {stay} is locked against moving. Unlock it first.</source>
        <translation>Verblijf {stay} staat vast en kan niet verplaatst worden. Maak het eerst los.</translation>
    </message>
    <message>
        <source>{child} has place {place} from {first} until {until}. Move that stay first, or close the place on other nights.</source>
        <translation>{child} heeft plaats {place} van {first} tot {until}. Verplaats eerst dat verblijf, of sluit de plaats op andere nachten.</translation>
    </message>
    <message>
        <source>{child} has place {place} from {first}, without a known departure. Move that stay first, or close the place on earlier nights.</source>
        <translation>{child} heeft plaats {place} vanaf {first}, zonder gekend vertrek. Verplaats eerst dat verblijf, of sluit de plaats op vroegere nachten.</translation>
    </message>
    <message>
        <source>This cannot be taken back: it does not stand so in the journal. Look again.</source>
        <translation>Dit kan niet ongedaan gemaakt worden: het staat zo niet in het logboek. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>What was changed about accounts is not taken back. Change it again under Accounts.</source>
        <translation>Wat aan accounts gewijzigd is, wordt niet ongedaan gemaakt. Wijzig het opnieuw bij Accounts.</translation>
    </message>
    <message>
        <source>This cannot be taken back: what was changed then was erased with the file of a child.</source>
        <translation>Dit kan niet ongedaan gemaakt worden: wat toen gewijzigd werd, is gewist met het dossier van een kind.</translation>
    </message>
</context>
<context>
    <name>register</name>
    <message>
        <source>GDPR art. 6(1)(e): task of general interest (decree on integral youth help, 12 July 2013)</source>
        <translation>AVG art. 6.1.e: taak van algemeen belang (decreet integrale jeugdhulp, 12 juli 2013)</translation>
    </message>
    <message>
        <source>GDPR art. 6(1)(c): duty by law</source>
        <translation>AVG art. 6.1.c: wettelijke verplichting</translation>
    </message>
    <message>
        <source>GDPR art. 9(2)(h): needed for care, under professional secrecy</source>
        <translation>AVG art. 9.2.h: nodig voor de zorg, onder beroepsgeheim</translation>
    </message>
    <message>
        <source>GDPR art. 10: judicial data, on the ground of the decree</source>
        <translation>AVG art. 10: gerechtelijke gegevens, op grond van het decreet</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>Geen persoonsgegevens</translation>
    </message>
    <message>
        <source>1 public</source>
        <translation>1 openbaar</translation>
    </message>
    <message>
        <source>2 internal</source>
        <translation>2 intern</translation>
    </message>
    <message>
        <source>3 personal</source>
        <translation>3 persoonlijk</translation>
    </message>
    <message>
        <source>4 sensitive</source>
        <translation>4 gevoelig</translation>
    </message>
    <message>
        <source>5 secret</source>
        <translation>5 geheim</translation>
    </message>
    <message>
        <source>With the file of the child: until birthday {age}</source>
        <translation>Met het dossier van het kind: tot het kind {age} jaar wordt</translation>
    </message>
    <message>
        <source>With the file of the last child of the family</source>
        <translation>Met het dossier van het laatste kind van het gezin</translation>
    </message>
    <message>
        <source>As long as the plan is used</source>
        <translation>Zolang het plan gebruikt wordt</translation>
    </message>
    <message>
        <source>As long as the journal names the colleague</source>
        <translation>Zolang het logboek de collega noemt</translation>
    </message>
    <message>
        <source>As long as the plan, so ten years at least; what it says of a child goes with the file</source>
        <translation>Zolang het plan, dus minstens tien jaar; wat het over een kind zegt, gaat weg met het dossier</translation>
    </message>
    <message>
        <source>Until the next line of the journal</source>
        <translation>Tot de volgende regel van het logboek</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Register van verwerkingen</translation>
    </message>
    <message>
        <source>Everything ckgdesk keeps, with what it is for. Nothing leaves the plan but what somebody prints, keeps or exports; the journal says who did. Plan and copies are encrypted; every account has a name, a password and a role.</source>
        <translation>Alles wat ckgdesk bewaart, met waarvoor het dient. Niets verlaat het plan behalve wat iemand afdrukt, bewaart of exporteert; het logboek zegt wie. Plan en kopieën zijn versleuteld; elk account heeft een naam, een wachtwoord en een rol.</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Verwerkingsverantwoordelijke</translation>
    </message>
    <message>
        <source>Reached at</source>
        <translation>Te bereiken via</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>Over wie</translation>
    </message>
    <message>
        <source>Children who stay, their families and contacts, partners, colleagues</source>
        <translation>Kinderen die verblijven, hun gezinnen en contactpersonen, partners, collega’s</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand op</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Wat</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Doel</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grond</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Who reads</source>
        <translation>Wie leest</translation>
    </message>
    <message>
        <source>Who writes</source>
        <translation>Wie schrijft</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Hoelang</translation>
    </message>
    <message>
        <source>{table}: {what} ({columns})</source>
        <translation>{table}: {what} ({columns})</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabel</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Everybody with an account</source>
        <translation>Iedereen met een account</translation>
    </message>
    <message>
        <source>{readers}; group workers of their own groups only</source>
        <translation>{readers}; begeleiders enkel van hun eigen leefgroepen</translation>
    </message>
    <message>
        <source>The program alone</source>
        <translation>Enkel het programma</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Group worker</source>
        <translation>Begeleider</translation>
    </message>
    <message>
        <source>Planner</source>
        <translation>Planner</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Gezin</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Verblijf</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>Toewijzing</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Afwezigheid</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beslissing</translation>
    </message>
    <message>
        <source>Long-stay file</source>
        <translation>Dossier langdurend</translation>
    </message>
    <message>
        <source>Step of a file</source>
        <translation>Stap van een dossier</translation>
    </message>
    <message>
        <source>Notice of the two thirds</source>
        <translation>Melding twee derde</translation>
    </message>
    <message>
        <source>Parents informed</source>
        <translation>Ouders geïnformeerd</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Signaal</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Vestiging</translation>
    </message>
    <message>
        <source>Living group</source>
        <translation>Leefgroep</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kamer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Closure</source>
        <translation>Sluiting</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Instelling</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Bedrag</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Group of an account</source>
        <translation>Leefgroep van een account</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Journal: state</source>
        <translation>Logboek: stand</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versie</translation>
    </message>
    <message>
        <source>Plan the stays of children and keep to their terms.</source>
        <translation>De verblijven van kinderen plannen en hun termijnen halen.</translation>
    </message>
    <message>
        <source>Reach the family, write to it, and keep brussen together.</source>
        <translation>Het gezin bereiken en aanschrijven, en brussen samenhouden.</translation>
    </message>
    <message>
        <source>Know at night what a child needs and where it sleeps.</source>
        <translation>’s Nachts weten wat een kind nodig heeft en waar het slaapt.</translation>
    </message>
    <message>
        <source>Show on which decision a long stay rests, and ask for one in time.</source>
        <translation>Tonen op welke beslissing een langdurend verblijf steunt, en er op tijd een vragen.</translation>
    </message>
    <message>
        <source>Tell payer and parents of the two thirds of the Groeipakket.</source>
        <translation>Betaler en ouders inlichten over twee derde van het Groeipakket.</translation>
    </message>
    <message>
        <source>See to it that no term is overlooked.</source>
        <translation>Zorgen dat geen termijn vergeten wordt.</translation>
    </message>
    <message>
        <source>Know which places there are, and when they can be used.</source>
        <translation>Weten welke plaatsen er zijn en wanneer ze gebruikt kunnen worden.</translation>
    </message>
    <message>
        <source>Reach courts, gates, services and payers.</source>
        <translation>Rechtbanken, toegangspoorten, diensten en betalers bereiken.</translation>
    </message>
    <message>
        <source>Keep to the rules as they hold from a day on.</source>
        <translation>De regels volgen zoals ze vanaf een dag gelden.</translation>
    </message>
    <message>
        <source>Let each colleague do what the role allows, under the own name.</source>
        <translation>Elke collega onder eigen naam laten doen wat de rol toelaat.</translation>
    </message>
    <message>
        <source>Show who changed and who saw what, and that nothing of it was altered.</source>
        <translation>Tonen wie wat wijzigde en inkeek, en dat er niets aan veranderd is.</translation>
    </message>
    <message>
        <source>Tell this plan from others, and bring it up to newer versions.</source>
        <translation>Dit plan van andere onderscheiden, en het op nieuwere versies brengen.</translation>
    </message>
    <message>
        <source>Who the child is</source>
        <translation>Wie het kind is</translation>
    </message>
    <message>
        <source>Note on health and care</source>
        <translation>Nota over gezondheid en zorg</translation>
    </message>
    <message>
        <source>The family and how to reach it</source>
        <translation>Het gezin en hoe het te bereiken is</translation>
    </message>
    <message>
        <source>Which nights, which place, which regime</source>
        <translation>Welke nachten, welke plaats, welk regime</translation>
    </message>
    <message>
        <source>Who referred the child, and accepted exceptions</source>
        <translation>Wie verwees, en aanvaarde uitzonderingen</translation>
    </message>
    <message>
        <source>Nights away</source>
        <translation>Nachten afwezig</translation>
    </message>
    <message>
        <source>Why a child is away</source>
        <translation>Waarom een kind afwezig is</translation>
    </message>
    <message>
        <source>From when to when a decision holds</source>
        <translation>Van wanneer tot wanneer een beslissing geldt</translation>
    </message>
    <message>
        <source>Who decided what, on whose demand</source>
        <translation>Wie wat besliste, op wiens vraag</translation>
    </message>
    <message>
        <source>How far the road to a decision is</source>
        <translation>Hoever de weg naar een beslissing staat</translation>
    </message>
    <message>
        <source>What was agreed, told and reported</source>
        <translation>Wat afgesproken, meegedeeld en gemeld is</translation>
    </message>
    <message>
        <source>Who decided about the third</source>
        <translation>Wie over het derde besliste</translation>
    </message>
    <message>
        <source>What became of a signal, and who sees to it</source>
        <translation>Wat er van een signaal werd, en wie het opvolgt</translation>
    </message>
    <message>
        <source>House, rooms, places and closures</source>
        <translation>Huis, kamers, plaatsen en sluitingen</translation>
    </message>
    <message>
        <source>Organisations and whom to ask for there</source>
        <translation>Organisaties en naar wie te vragen</translation>
    </message>
    <message>
        <source>Terms, limits and amounts</source>
        <translation>Termijnen, grenzen en bedragen</translation>
    </message>
    <message>
        <source>Colleagues with an account, role and groups</source>
        <translation>Collega’s met een account, rol en leefgroepen</translation>
    </message>
    <message>
        <source>Who, when, on which PC, about which record</source>
        <translation>Wie, wanneer, op welke pc, over welk gegeven</translation>
    </message>
    <message>
        <source>What was changed or seen, and why</source>
        <translation>Wat gewijzigd of bekeken werd, en waarom</translation>
    </message>
    <message>
        <source>Seals of the lines</source>
        <translation>Zegels van de regels</translation>
    </message>
    <message>
        <source>Key of the next line</source>
        <translation>Sleutel van de volgende regel</translation>
    </message>
    <message>
        <source>The file itself</source>
        <translation>Het bestand zelf</translation>
    </message>
    <message>
        <source>Proposal to erase</source>
        <translation>Voorstel tot wissen</translation>
    </message>
    <message>
        <source>Erased file</source>
        <translation>Gewist dossier</translation>
    </message>
    <message>
        <source>Nights without a name</source>
        <translation>Naamloze nachten</translation>
    </message>
    <message>
        <source>Let a file go in time, by two people, and stay gone.</source>
        <translation>Een dossier op tijd laten wissen, door twee mensen, en gewist houden.</translation>
    </message>
    <message>
        <source>Count the nights of the past, of nobody in particular.</source>
        <translation>De overnachtingen van vroeger tellen, van niemand in het bijzonder.</translation>
    </message>
    <message>
        <source>Who proposes that a file goes, and why</source>
        <translation>Wie voorstelt een dossier te wissen, en waarom</translation>
    </message>
    <message>
        <source>That a file went, and who decided it</source>
        <translation>Dat een dossier gewist is, en wie daarover besliste</translation>
    </message>
    <message>
        <source>Nights on a place, without a child</source>
        <translation>Nachten op een plaats, zonder kind</translation>
    </message>
    <message>
        <source>Why a signal rests or was closed, and whether a child of twelve consents</source>
        <translation>Waarom een signaal rust of afgesloten is, en of een kind van twaalf toestemt</translation>
    </message>
    <message>
        <source>Journal: about whom</source>
        <translation>Logboek: over wie</translation>
    </message>
    <message>
        <source>Journal: where to look</source>
        <translation>Logboek: waar te zoeken</translation>
    </message>
</context>
<context>
    <name>retention</name>
    <message>
        <source>Proposed to erase the file of {child}</source>
        <translation>Voorgesteld om het dossier van {child} te wissen</translation>
    </message>
    <message>
        <source>Proposal to erase the file of {child} withdrawn</source>
        <translation>Voorstel om het dossier van {child} te wissen ingetrokken</translation>
    </message>
    <message>
        <source>File erased, certificate {number}</source>
        <translation>Dossier gewist, attest {number}</translation>
    </message>
    <message>
        <source>Say why the file of {child} goes: who asked for it, or what was checked.</source>
        <translation>Zeg waarom het dossier van {child} weg mag: wie het vroeg, of wat is nagekeken.</translation>
    </message>
    <message>
        <source>The file of {child} is kept until {day}. Propose it again from that day on, or as asked for by the person (art. 17) when somebody did.</source>
        <translation>Het dossier van {child} wordt bewaard tot {day}. Stel het vanaf die dag opnieuw voor, of als wissen op vraag (art. 17) wanneer iemand erom vroeg.</translation>
    </message>
    <message>
        <source>{who} proposed this on {day} already. Somebody else confirms it, or withdraws it.</source>
        <translation>{who} stelde dit al voor op {day}. Iemand anders bevestigt het, of trekt het in.</translation>
    </message>
    <message>
        <source>{child} has stay {stay}, nights {first} to {last}, which is not over. Wait until the child has left, or cancel the stay; then propose it again.</source>
        <translation>{child} heeft verblijf {stay}, nachten {first} tot en met {last}, en dat is nog niet voorbij. Wacht tot het kind vertrokken is, of annuleer het verblijf; stel het dan opnieuw voor.</translation>
    </message>
    <message>
        <source>{child} has stay {stay}, from {first} without a known end. Set the departure, or cancel the stay; propose it again once the child has left.</source>
        <translation>{child} heeft verblijf {stay}, vanaf {first} zonder gekend einde. Leg het vertrek vast, of annuleer het verblijf; stel het opnieuw voor zodra het kind vertrokken is.</translation>
    </message>
    <message>
        <source>Stay {stay} of {child} still asks something: {signal} Settle this first, under Attention.</source>
        <translation>Verblijf {stay} van {child} vraagt nog iets: {signal} Handel dit eerst af, onder Aandacht.</translation>
    </message>
    <message>
        <source>{who} proposed this, so somebody else must confirm it: two people look at each file. Ask {others}.</source>
        <translation>{who} stelde dit voor, dus iemand anders moet het bevestigen: twee mensen kijken elk dossier na. Vraag het aan {others}.</translation>
    </message>
    <message>
        <source>{who} proposed this, and nobody else may confirm it yet. Ask an administrator to make somebody coordinator.</source>
        <translation>{who} stelde dit voor, en niemand anders mag het al bevestigen. Vraag een beheerder om iemand coördinator te maken.</translation>
    </message>
    <message>
        <source>Whoever holds the key on paper may be anybody. Log in with your own name and password for this.</source>
        <translation>Wie de sleutel op papier heeft, kan om het even wie zijn. Meld je hiervoor aan met je eigen naam en wachtwoord.</translation>
    </message>
    <message>
        <source>File erased again from what a backup brought back, certificate {number}</source>
        <translation>Dossier opnieuw gewist uit wat een reservekopie terugbracht, attest {number}</translation>
    </message>
</context>
<context>
    <name>road</name>
    <message>
        <source>A-document filed</source>
        <translation>A-document ingediend</translation>
    </message>
    <message>
        <source>Indication ready</source>
        <translation>Indicatiestelling klaar</translation>
    </message>
    <message>
        <source>In youth care direction</source>
        <translation>In jeugdhulpregie</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Beslist</translation>
    </message>
    <message>
        <source>Court seized</source>
        <translation>Rechtbank gevat</translation>
    </message>
    <message>
        <source>Ordered by the court</source>
        <translation>Beslist door de rechtbank</translation>
    </message>
    <message>
        <source>Place linked</source>
        <translation>Plaats gekoppeld</translation>
    </message>
    <message>
        <source>Toegangspoort, voluntary</source>
        <translation>Toegangspoort, vrijwillig</translation>
    </message>
    <message>
        <source>Through OCJ or VK</source>
        <translation>Via OCJ of VK</translation>
    </message>
    <message>
        <source>Juvenile court</source>
        <translation>Jeugdrechtbank</translation>
    </message>
    <message>
        <source>Not started; first step: {step}</source>
        <translation>Niet gestart; eerste stap: {step}</translation>
    </message>
    <message>
        <source>{step} on {day}; then: {next}, expected {expected}</source>
        <translation>{step} op {day}; daarna: {next}, verwacht {expected}</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) after the limit</source>
        <translation>
            <numerusform>%n dag na de grens</numerusform>
            <numerusform>%n dagen na de grens</numerusform>
        </translation>
    </message>
    <message>
        <source>{standing} – {late}</source>
        <translation>{standing} – {late}</translation>
    </message>
    <message>
        <source>Decided on {day}</source>
        <translation>Beslist op {day}</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
</context>
<context>
    <name>rulebook</name>
    <message>
        <source>Rule “{rule}”</source>
        <translation>Regel “{rule}”</translation>
    </message>
    <message>
        <source>“{rule}” cannot be {value}. Give a value of the same kind as the one it has.</source>
        <translation>“{rule}” kan niet {value} zijn. Geef een waarde van dezelfde soort als nu.</translation>
    </message>
</context>
<context>
    <name>rules</name>
    <message>
        <source>{other} has place {place} from {first} until departure {until}.</source>
        <translation>{other} heeft plaats {place} van {first} tot het vertrek op {until}.</translation>
    </message>
    <message>
        <source>{other} has place {place} from {first}, without a known departure.</source>
        <translation>{other} heeft plaats {place} vanaf {first}, vertrek onbekend.</translation>
    </message>
    <message>
        <source>{child} already has stay {stay} from {first} until departure {until}.</source>
        <translation>{child} heeft al verblijf {stay} van {first} tot het vertrek op {until}.</translation>
    </message>
    <message>
        <source>{child} already has stay {stay} from {first}, without a known departure.</source>
        <translation>{child} heeft al verblijf {stay} vanaf {first}, vertrek onbekend.</translation>
    </message>
    <message>
        <source>Place {place} is closed from {first} until {until}: {reason}.</source>
        <translation>Plaats {place} is gesloten van {first} tot {until}: {reason}.</translation>
    </message>
    <message>
        <source>Place {place} is closed from {first}: {reason}.</source>
        <translation>Plaats {place} is gesloten vanaf {first}: {reason}.</translation>
    </message>
    <message>
        <source>{child} would have a place on nights outside the stay, from {first}.</source>
        <translation>{child} zou een plaats hebben op nachten buiten het verblijf, vanaf {first}.</translation>
    </message>
    <message>
        <source>An absence of {child} would lie outside the stay, from {first}.</source>
        <translation>Een afwezigheid van {child} zou buiten het verblijf liggen, vanaf {first}.</translation>
    </message>
    <message>
        <source>A phase of {child} would begin outside the stay, on {first}.</source>
        <translation>Een fase van {child} zou buiten het verblijf beginnen, op {first}.</translation>
    </message>
    <message>
        <source>The stay of {child} begins on {first} without a phase.</source>
        <translation>Het verblijf van {child} begint op {first} zonder fase.</translation>
    </message>
    <message>
        <source>{child} would have two places at once from {first}.</source>
        <translation>{child} zou vanaf {first} twee plaatsen tegelijk hebben.</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) of {child} beyond six weeks; last allowed day {last}. With a decision it can become a long stay.</source>
        <translation>
            <numerusform>%n nacht van {child} boven zes weken; laatste toegelaten dag {last}. Met een beslissing kan het langdurend worden.</numerusform>
            <numerusform>%n nachten van {child} boven zes weken; laatste toegelaten dag {last}. Met een beslissing kan het langdurend worden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) of {child} beyond the crisis term; last allowed day {last}.</source>
        <translation>
            <numerusform>%n nacht van {child} boven de crisistermijn; laatste toegelaten dag {last}.</numerusform>
            <numerusform>%n nachten van {child} boven de crisistermijn; laatste toegelaten dag {last}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The crisis stay of {child} was already extended once; it cannot be again.</source>
        <translation>Het crisisverblijf van {child} is al één keer verlengd; nog eens verlengen kan niet.</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) of the long stay of {child} without a decision, from {first}.</source>
        <translation>
            <numerusform>%n nacht van het langdurend verblijf van {child} zonder beslissing, vanaf {first}.</numerusform>
            <numerusform>%n nachten van het langdurend verblijf van {child} zonder beslissing, vanaf {first}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The long stay of {child} has no decision from {first} on.</source>
        <translation>Het langdurend verblijf van {child} heeft vanaf {first} geen beslissing.</translation>
    </message>
    <message>
        <source>{child} is {age} years old on admission.</source>
        <translation>{child} is {age} jaar bij de opname.</translation>
    </message>
    <message>
        <source>{group} would have more children than its {recognised} places from {first}.</source>
        <translation>{group} zou vanaf {first} meer kinderen hebben dan de {recognised} erkende plaatsen.</translation>
    </message>
    <message>
        <source>{child} and {sibling} would sleep in different living groups from {first}.</source>
        <translation>{child} en {sibling} zouden vanaf {first} in verschillende leefgroepen slapen.</translation>
    </message>
</context>
<context>
    <name>safekeeping</name>
    <message>
        <source>Drill: the backup of {day} at {time} brings the plan back</source>
        <translation>Oefening: de reservekopie van {day} om {time} brengt het plan terug</translation>
    </message>
    <message>
        <source>Drill: the backup of {day} at {time} does not bring the plan back</source>
        <translation>Oefening: de reservekopie van {day} om {time} brengt het plan niet terug</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>The rules of the CKG: directly accessible stays last up to six weeks.</source>
        <translation>Regels van het CKG: een rechtstreeks toegankelijk verblijf duurt tot zes weken.</translation>
    </message>
    <message>
        <source>Assumed: the rules do not say how it is counted.</source>
        <translation>Aangenomen: de regels zeggen niet hoe er geteld wordt.</translation>
    </message>
    <message>
        <source>Agreed for the signal of six weeks.</source>
        <translation>Afgesproken voor het signaal van zes weken.</translation>
    </message>
    <message>
        <source>Practice of the crisis line: seven days, renewable once.</source>
        <translation>Praktijk van het crisismeldpunt: zeven dagen, één keer verlengbaar.</translation>
    </message>
    <message>
        <source>Assumed; choose what suits the centre.</source>
        <translation>Aangenomen; kies wat bij het centrum past.</translation>
    </message>
    <message>
        <source>The agency’s own term, “in principle”.</source>
        <translation>Termijn van het agentschap zelf, “in principe”.</translation>
    </message>
    <message>
        <source>Practice: renewing a decision takes months.</source>
        <translation>Praktijk: een beslissing vernieuwen duurt maanden.</translation>
    </message>
    <message>
        <source>Assumed: the rules of the Groeipakket do not name the first of the month.</source>
        <translation>Aangenomen: de regels van het Groeipakket noemen de eerste van de maand niet.</translation>
    </message>
    <message>
        <source>The rules of the CKG: at most € 4.00 a day.</source>
        <translation>Regels van het CKG: ten hoogste € 4,00 per dag.</translation>
    </message>
    <message>
        <source>The CKG is for children in primary school; from twelve a child consents itself.</source>
        <translation>Een CKG is er voor kinderen tot en met de basisschool; vanaf twaalf stemt een kind zelf in.</translation>
    </message>
    <message>
        <source>The decree on the rights of minors: files are kept until then.</source>
        <translation>Decreet rechtspositie van de minderjarige: dossiers worden tot dan bewaard.</translation>
    </message>
    <message>
        <source>Longest short stay, in days</source>
        <translation>Langste kortdurend verblijf, in dagen</translation>
    </message>
    <message>
        <source>Six weeks are counted in</source>
        <translation>Zes weken worden geteld in</translation>
    </message>
    <message>
        <source>Absences stop the six weeks</source>
        <translation>Afwezigheden stoppen de zes weken</translation>
    </message>
    <message>
        <source>A new short stay within so many days counts on (0: never)</source>
        <translation>Een nieuw kortdurend verblijf binnen zoveel dagen telt door (0: nooit)</translation>
    </message>
    <message>
        <source>Crisis days count for the six weeks</source>
        <translation>Crisisdagen tellen mee voor de zes weken</translation>
    </message>
    <message>
        <source>Signal from day</source>
        <translation>Signaal vanaf dag</translation>
    </message>
    <message>
        <source>Urgent from day</source>
        <translation>Dringend vanaf dag</translation>
    </message>
    <message>
        <source>Crisis stay, in days</source>
        <translation>Crisisverblijf, in dagen</translation>
    </message>
    <message>
        <source>How many times a crisis may be extended</source>
        <translation>Hoe vaak een crisis verlengd mag worden</translation>
    </message>
    <message>
        <source>Signal so many days before its end</source>
        <translation>Signaal zoveel dagen voor het einde</translation>
    </message>
    <message>
        <source>Nights without a place or a decision: signal so many days ahead</source>
        <translation>Nachten zonder plaats of beslissing: signaal zoveel dagen vooraf</translation>
    </message>
    <message>
        <source>Indicatiestelling, in working days</source>
        <translation>Indicatiestelling, in werkdagen</translation>
    </message>
    <message>
        <source>Jeugdhulpregie, in working days</source>
        <translation>Jeugdhulpregie, in werkdagen</translation>
    </message>
    <message>
        <source>Inquiry by the VK, in working days</source>
        <translation>Onderzoek door het VK, in werkdagen</translation>
    </message>
    <message>
        <source>Own preparation, in working days</source>
        <translation>Eigen voorbereiding, in werkdagen</translation>
    </message>
    <message>
        <source>Warn so many days before a decision ends</source>
        <translation>Waarschuwen zoveel dagen voor een beslissing afloopt</translation>
    </message>
    <message>
        <source>A change on the first of a month counts from</source>
        <translation>Een wijziging op de eerste van een maand telt vanaf</translation>
    </message>
    <message>
        <source>Parental contribution, at most a day, in euro</source>
        <translation>Ouderbijdrage, ten hoogste per dag, in euro</translation>
    </message>
    <message>
        <source>Warn at an admission from age</source>
        <translation>Waarschuwen bij een opname vanaf leeftijd</translation>
    </message>
    <message>
        <source>The child’s own consent from age</source>
        <translation>Eigen instemming van het kind vanaf leeftijd</translation>
    </message>
    <message>
        <source>Files are kept until birthday</source>
        <translation>Dossiers worden bewaard tot verjaardag</translation>
    </message>
    <message>
        <source>The centre’s own, for the head of its letters.</source>
        <translation>Van het centrum zelf, voor het hoofd van de brieven.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contactpersoon</translation>
    </message>
    <message>
        <source>Agreed: at most four hours of work are lost with a PC.</source>
        <translation>Afgesproken: met een pc gaat hoogstens vier uur werk verloren.</translation>
    </message>
    <message>
        <source>A backup after so many hours of change</source>
        <translation>Een reservekopie na zoveel uren met wijzigingen</translation>
    </message>
    <message>
        <source>Keep a backup of each of the last days</source>
        <translation>Bewaar een reservekopie van elk van de laatste dagen</translation>
    </message>
    <message>
        <source>Keep a backup of each of the last weeks</source>
        <translation>Bewaar een reservekopie van elk van de laatste weken</translation>
    </message>
    <message>
        <source>Keep a backup of each of the last months</source>
        <translation>Bewaar een reservekopie van elk van de laatste maanden</translation>
    </message>
    <message>
        <source>Assumed: each stay counts alone, but a second one soon after is told.</source>
        <translation>Aanname: elk verblijf telt apart, maar een tweede kort nadien wordt gemeld.</translation>
    </message>
    <message>
        <source>The road takes longer than six weeks, so it begins in the second week.</source>
        <translation>De weg duurt langer dan zes weken, dus begint hij in de tweede week.</translation>
    </message>
    <message>
        <source>Warn of a new short stay within so many days</source>
        <translation>Waarschuw voor een nieuw kortdurend verblijf binnen zoveel dagen</translation>
    </message>
    <message>
        <source>No step taken yet: signal from day</source>
        <translation>Nog geen stap gezet: signaal vanaf dag</translation>
    </message>
    <message>
        <source>An end not reported: signal for so many days when the begin was not either</source>
        <translation>Einde niet gemeld: signaal gedurende zoveel dagen als ook het begin niet gemeld is</translation>
    </message>
    <message>
        <source>No notification from this hour</source>
        <translation>Geen meldingen vanaf dit uur</translation>
    </message>
    <message>
        <source>until this hour</source>
        <translation>tot dit uur</translation>
    </message>
    <message>
        <source>Pocket money from age</source>
        <translation>Zakgeld vanaf leeftijd</translation>
    </message>
    <message>
        <source>Juvenile court, in working days</source>
        <translation>Jeugdrechtbank, in werkdagen</translation>
    </message>
    <message>
        <source>Juvenile court asked urgently, in working days</source>
        <translation>Jeugdrechtbank, dringend gevraagd, in werkdagen</translation>
    </message>
</context>
<context>
    <name>signals</name>
    <message>
        <source>{child}: day {day} of {of} of the short stay; last allowed day {last}.</source>
        <translation>{child}: dag {day} van {of} van het kortdurend verblijf; laatste toegelaten dag {last}.</translation>
    </message>
    <message>
        <source>{child}: day {day} of {of} of the short stay; over six weeks since {last}.</source>
        <translation>{child}: dag {day} van {of} van het kortdurend verblijf; boven zes weken, de laatste dag was {last}.</translation>
    </message>
    <message>
        <source>{child}: no step yet towards a long stay; the latest safe day was {due}. It presses less as the departure is planned on {leaves}: note that none is needed, or begin now.</source>
        <translation>{child}: nog geen stap naar langdurend; de laatste veilige dag was {due}. Minder dringend omdat het vertrek op {leaves} voorzien is: noteer dat het niet nodig is, of begin nu.</translation>
    </message>
    <message>
        <source>{child}: day {day} of {of} of the crisis stay; last day {last}.</source>
        <translation>{child}: dag {day} van {of} van het crisisverblijf; laatste dag {last}.</translation>
    </message>
    <message>
        <source>{child}: decision {number} ends on {last}.</source>
        <translation>{child}: beslissing {number} loopt af op {last}.</translation>
    </message>
    <message>
        <source>{child}: long stay without a decision from {first}.</source>
        <translation>{child}: langdurend verblijf zonder beslissing vanaf {first}.</translation>
    </message>
    <message>
        <source>{child}: no place from {first}.</source>
        <translation>{child}: geen plaats vanaf {first}.</translation>
    </message>
    <message>
        <source>{child}: no step yet towards a long stay; the latest safe day is {due}. Or note that none is needed.</source>
        <translation>{child}: nog geen stap naar langdurend; de laatste veilige dag is {due}. Of noteer dat het niet nodig is.</translation>
    </message>
    <message>
        <source>{child}: no step yet towards a long stay; the latest safe day was {due}. Begin now, or note that none is needed.</source>
        <translation>{child}: nog geen stap naar langdurend; de laatste veilige dag was {due}. Begin nu, of noteer dat het niet nodig is.</translation>
    </message>
    <message numerus="yes">
        <source>{child}: a new short stay from {first}, %n day(s) after the last one ended.</source>
        <translation>
            <numerusform>{child}: opnieuw kortdurend vanaf {first}, %n dag na het einde van het vorige verblijf.</numerusform>
            <numerusform>{child}: opnieuw kortdurend vanaf {first}, %n dagen na het einde van het vorige verblijf.</numerusform>
        </translation>
    </message>
    <message>
        <source>{child}: decision {number} ends on {last}. Prepare its renewal.</source>
        <translation>{child}: beslissing {number} loopt af op {last}. Bereid de verlenging voor.</translation>
    </message>
    <message>
        <source>{child}: decision {number} ends on {last}. Ask for its renewal now.</source>
        <translation>{child}: beslissing {number} loopt af op {last}. Vraag nu de verlenging aan.</translation>
    </message>
    <message>
        <source>{child}: decision {number} ended on {last}, and no other one follows.</source>
        <translation>{child}: beslissing {number} liep af op {last}, en er volgt geen andere.</translation>
    </message>
    <message>
        <source>{child} turns {age} on {day}: from then on the child consents as well.</source>
        <translation>{child} wordt {age} op {day}: vanaf dan stemt het kind zelf mee in.</translation>
    </message>
    <message>
        <source>{child}: the payer does not know yet of the two thirds from {month} on.</source>
        <translation>{child}: de uitbetaler weet nog niet van de twee derde vanaf {month}.</translation>
    </message>
    <message>
        <source>{child}: the payer does not know yet that the two thirds end, with {month}.</source>
        <translation>{child}: de uitbetaler weet nog niet dat de twee derde eindigen, met {month} als laatste maand.</translation>
    </message>
    <message>
        <source>{child}: still to be told of the two thirds from {month} on: {who}.</source>
        <translation>{child}: nog in te lichten over de twee derde vanaf {month}: {who}.</translation>
    </message>
    <message>
        <source>the parents</source>
        <translation>de ouders</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>There is no screen here to show a window on. Use `ckg`, or start ckgdesk on a PC with a desktop.</source>
        <translation>Hier is geen scherm om een venster te tonen. Gebruik `ckg`, of start ckgdesk op een pc met een bureaublad.</translation>
    </message>
    <message>
        <source>Plan the stays of children in a CKG.</source>
        <translation>Plant de verblijven van kinderen in een CKG.</translation>
    </message>
    <message>
        <source>the plan to open; without it the one of last time is offered</source>
        <translation>het plan om te openen; zonder naam wordt het plan van de vorige keer voorgesteld</translation>
    </message>
    <message>
        <source>show the demo centre, which is made anew each day</source>
        <translation>toont het democentrum, dat elke dag opnieuw gemaakt wordt</translation>
    </message>
    <message>
        <source>draw the main window into this picture, name the open signals, and stop</source>
        <translation>tekent het hoofdvenster in deze afbeelding, noemt de open signalen en stopt</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The site</source>
        <translation>De vestiging</translation>
    </message>
    <message>
        <source>The living group</source>
        <translation>De leefgroep</translation>
    </message>
    <message>
        <source>The room</source>
        <translation>De kamer</translation>
    </message>
    <message>
        <source>The place</source>
        <translation>De plaats</translation>
    </message>
    <message>
        <source>The closure</source>
        <translation>De sluiting</translation>
    </message>
    <message>
        <source>The family</source>
        <translation>Het gezin</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Het kind</translation>
    </message>
    <message>
        <source>The stay</source>
        <translation>Het verblijf</translation>
    </message>
    <message>
        <source>The phase</source>
        <translation>De fase</translation>
    </message>
    <message>
        <source>The bed of the stay</source>
        <translation>De toewijzing</translation>
    </message>
    <message>
        <source>The absence</source>
        <translation>De afwezigheid</translation>
    </message>
    <message>
        <source>The decision</source>
        <translation>De beslissing</translation>
    </message>
    <message>
        <source>The notice about the two thirds</source>
        <translation>De melding over de twee derde</translation>
    </message>
    <message>
        <source>The setting</source>
        <translation>De instelling</translation>
    </message>
    <message>
        <source>{what} was changed meanwhile. Look again and repeat your wish.</source>
        <translation>{what} werd intussen gewijzigd. Kijk opnieuw en herhaal uw wens.</translation>
    </message>
    <message>
        <source>{what} was changed meanwhile, by {who} on {day} at {time}. Look again and repeat your wish.</source>
        <translation>{what} werd intussen gewijzigd, door {who} op {day} om {time}. Kijk opnieuw en herhaal uw wens.</translation>
    </message>
    <message>
        <source>{plan} is being used by another program. Close it there, or try again in a moment.</source>
        <translation>{plan} wordt gebruikt door een ander programma. Sluit het daar, of probeer straks opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full; {plan} was not changed. Free some space and try again.</source>
        <translation>De schijf is vol; {plan} is niet gewijzigd. Maak ruimte vrij en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The disk could not read or write {plan}; nothing was changed. Check the disk and try again.</source>
        <translation>De schijf kon {plan} niet lezen of schrijven; er is niets gewijzigd. Controleer de schijf en probeer opnieuw.</translation>
    </message>
    <message>
        <source>There is no right to write {plan} here. Ask who manages this PC for write access to the folder.</source>
        <translation>U mag {plan} hier niet wijzigen. Vraag schrijfrecht op de map aan wie deze pc beheert.</translation>
    </message>
    <message>
        <source>The bed or the child is taken on these nights meanwhile. Look again and choose other nights.</source>
        <translation>De plaats is intussen bezet, of het kind heeft in deze nachten al een ander verblijf. Kijk opnieuw en kies andere nachten.</translation>
    </message>
    <message>
        <source>This code is in use already. Choose another code.</source>
        <translation>Deze code is al in gebruik. Kies een andere code.</translation>
    </message>
    <message>
        <source>What you want to add is there already. Look again.</source>
        <translation>Wat u wilt toevoegen, is er al. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>{plan} is damaged. Keep the file as it is and put the newest backup in its place.</source>
        <translation>{plan} is beschadigd. Laat het bestand zoals het is en zet de nieuwste reservekopie in de plaats.</translation>
    </message>
    <message>
        <source>There is no key file {keys} beside {plan}. If this is a plan, put its key file back from the backup; otherwise choose another file.</source>
        <translation>Er is geen sleutelbestand {keys} naast {plan}. Is dit een plan, zet dan het sleutelbestand terug uit de reservekopie; kies anders een ander bestand.</translation>
    </message>
    <message>
        <source>The key file {keys} is damaged. Put it back from the newest backup.</source>
        <translation>Het sleutelbestand {keys} is beschadigd. Zet het terug uit de nieuwste reservekopie.</translation>
    </message>
    <message>
        <source>{keys} was made by a newer ckgdesk. Install the newest version.</source>
        <translation>{keys} werd gemaakt door een nieuwere ckgdesk. Installeer de nieuwste versie.</translation>
    </message>
    <message>
        <source>There is no right to read {keys}. Ask who manages this PC.</source>
        <translation>U mag {keys} niet lezen. Vraag het aan wie deze pc beheert.</translation>
    </message>
    <message>
        <source>Several people have an account in this plan. Give your user name as well.</source>
        <translation>Meerdere mensen hebben een account in dit plan. Geef ook uw gebruikersnaam.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Try again, mind capitals.</source>
        <translation>De gebruikersnaam of het wachtwoord klopt niet. Probeer opnieuw en let op hoofdletters.</translation>
    </message>
    <message>
        <source>{plan} is no plan of ckgdesk. Choose another file.</source>
        <translation>{plan} is geen plan van ckgdesk. Kies een ander bestand.</translation>
    </message>
    <message>
        <source>{plan} was made by an older ckgdesk. Open it once where it may be written, to bring it up to date.</source>
        <translation>{plan} werd gemaakt door een oudere ckgdesk. Open het één keer op een plek waar u het mag wijzigen, om het bij te werken.</translation>
    </message>
    <message>
        <source>{plan} was made by a newer ckgdesk. Install the newest version.</source>
        <translation>{plan} werd gemaakt door een nieuwere ckgdesk. Installeer de nieuwste versie.</translation>
    </message>
    <message>
        <source>{plan} was made by ckgdesk {version}. Install that version or a newer one.</source>
        <translation>{plan} werd gemaakt door ckgdesk {version}. Installeer die versie of een nieuwere.</translation>
    </message>
    <message>
        <source>{plan} can only be read here. Ask who manages this PC for the right to write it.</source>
        <translation>{plan} kan hier alleen gelezen worden. Vraag schrijfrecht aan wie deze pc beheert.</translation>
    </message>
    <message>
        <source>{plan} exists already. Choose another name.</source>
        <translation>{plan} bestaat al. Kies een andere naam.</translation>
    </message>
    <message>
        <source>{keys} is left of another plan and may still be needed. Choose another name.</source>
        <translation>{keys} is overgebleven van een ander plan en kan nog nodig zijn. Kies een andere naam.</translation>
    </message>
    <message>
        <source>There is no folder {folder}. Choose another folder.</source>
        <translation>Er is geen map {folder}. Kies een andere map.</translation>
    </message>
    <message>
        <source>{plan} does not exist. Check the name and the folder.</source>
        <translation>{plan} bestaat niet. Controleer de naam en de map.</translation>
    </message>
    <message>
        <source>{plan} is a folder. Choose the plan inside it.</source>
        <translation>{plan} is een map. Kies het plan erin.</translation>
    </message>
    <message>
        <source>{plan} is empty. Put the newest backup in its place.</source>
        <translation>{plan} is leeg. Zet de nieuwste reservekopie in de plaats.</translation>
    </message>
    <message>
        <source>There is no right to read {plan}. Ask who manages this PC.</source>
        <translation>U mag {plan} niet lezen. Vraag het aan wie deze pc beheert.</translation>
    </message>
    <message>
        <source>There is no stay with code {code}. Check the code.</source>
        <translation>Er is geen verblijf met code {code}. Controleer de code.</translation>
    </message>
    <message>
        <source>There is no child with code {code}. Check the code.</source>
        <translation>Er is geen kind met code {code}. Controleer de code.</translation>
    </message>
    <message>
        <source>There is no place with code {code}. Check the code.</source>
        <translation>Er is geen plaats met code {code}. Controleer de code.</translation>
    </message>
    <message>
        <source>What this is about is not in the plan (any more). Look again.</source>
        <translation>Waar dit over gaat, staat niet (meer) in het plan. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>The copy of {plan} is not sound and was thrown away. Check the disk.</source>
        <translation>De kopie van {plan} is niet in orde en werd weggegooid. Controleer de schijf.</translation>
    </message>
    <message numerus="yes">
        <source>%n site(s)</source>
        <translation>
            <numerusform>%n vestiging</numerusform>
            <numerusform>%n vestigingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n living group(s)</source>
        <translation>
            <numerusform>%n leefgroep</numerusform>
            <numerusform>%n leefgroepen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n kamer</numerusform>
            <numerusform>%n kamers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n closure(s)</source>
        <translation>
            <numerusform>%n sluiting</numerusform>
            <numerusform>%n sluitingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n family(s)</source>
        <translation>
            <numerusform>%n gezin</numerusform>
            <numerusform>%n gezinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n child(s)</source>
        <translation>
            <numerusform>%n kind</numerusform>
            <numerusform>%n kinderen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s)</source>
        <translation>
            <numerusform>%n verblijf</numerusform>
            <numerusform>%n verblijven</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phase(s)</source>
        <translation>
            <numerusform>%n fase</numerusform>
            <numerusform>%n fasen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n placement(s)</source>
        <translation>
            <numerusform>%n toewijzing</numerusform>
            <numerusform>%n toewijzingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n absence(s)</source>
        <translation>
            <numerusform>%n afwezigheid</numerusform>
            <numerusform>%n afwezigheden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n beslissing</numerusform>
            <numerusform>%n beslissingen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notice(s) about the two thirds</source>
        <translation>
            <numerusform>%n melding over de twee derde</numerusform>
            <numerusform>%n meldingen over de twee derde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s)</source>
        <translation>
            <numerusform>%n instelling</numerusform>
            <numerusform>%n instellingen</numerusform>
        </translation>
    </message>
    <message>
        <source>The file says it is a plan.</source>
        <translation>Het bestand is een plan.</translation>
    </message>
    <message>
        <source>The schema has number {number}.</source>
        <translation>Het schema heeft nummer {number}.</translation>
    </message>
    <message>
        <source>The key file belongs to this plan.</source>
        <translation>Het sleutelbestand hoort bij dit plan.</translation>
    </message>
    <message>
        <source>Every page carries its seal.</source>
        <translation>Elke bladzijde draagt haar zegel.</translation>
    </message>
    <message>
        <source>Tables and indexes agree.</source>
        <translation>Tabellen en indexen komen overeen.</translation>
    </message>
    <message>
        <source>Every record belongs to one that exists.</source>
        <translation>Elk gegeven hoort bij iets dat bestaat.</translation>
    </message>
    <message>
        <source>The guards against double booking are in place.</source>
        <translation>De beveiliging tegen dubbele bezetting werkt.</translation>
    </message>
    <message>
        <source>The settings of the connection hold.</source>
        <translation>De instellingen van de verbinding kloppen.</translation>
    </message>
    <message numerus="yes">
        <source>%n double booking(s) found.</source>
        <translation>
            <numerusform>%n dubbele bezetting gevonden.</numerusform>
            <numerusform>%n dubbele bezettingen gevonden.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is too little free space to bring {plan} up to date. Free some space and try again.</source>
        <translation>Er is te weinig vrije ruimte om {plan} bij te werken. Maak ruimte vrij en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{plan} could not be brought up to this version of ckgdesk and stays as it was. Close it in other programs and try again; if that does not help, go on with the older version.</source>
        <translation>{plan} kon niet bijgewerkt worden voor deze versie van ckgdesk en blijft zoals het was. Sluit het in andere programma’s en probeer opnieuw; helpt dat niet, werk dan verder met de oudere versie.</translation>
    </message>
    <message numerus="yes">
        <source>%n partner(s)</source>
        <translation>
            <numerusform>%n partner</numerusform>
            <numerusform>%n partners</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) of families</source>
        <translation>
            <numerusform>%n contactpersoon van gezinnen</numerusform>
            <numerusform>%n contactpersonen van gezinnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n long-stay file(s)</source>
        <translation>
            <numerusform>%n dossier langdurend</numerusform>
            <numerusform>%n dossiers langdurend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) of long-stay files</source>
        <translation>
            <numerusform>%n stap in dossiers langdurend</numerusform>
            <numerusform>%n stappen in dossiers langdurend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) a parent was informed</source>
        <translation>
            <numerusform>%n keer een ouder ingelicht</numerusform>
            <numerusform>%n keer een ouder ingelicht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) of the Groeipakket</source>
        <translation>
            <numerusform>%n bedrag van het Groeipakket</numerusform>
            <numerusform>%n bedragen van het Groeipakket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signal(s) with what became of them</source>
        <translation>
            <numerusform>%n signaal met wat ervan werd</numerusform>
            <numerusform>%n signalen met wat ervan werd</numerusform>
        </translation>
    </message>
    <message>
        <source>The code is wrong. Wait for the next one and try again.</source>
        <translation>De code klopt niet. Wacht op de volgende en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Type the code of the app on your telephone as well.</source>
        <translation>Typ ook de code van de app op uw telefoon.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>%n account</numerusform>
            <numerusform>%n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of colleagues</source>
        <translation>
            <numerusform>%n leefgroep van medewerkers</numerusform>
            <numerusform>%n leefgroepen van medewerkers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This went wrong too often. Wait %n minute(s) and try again, or open the plan with the recovery key.</source>
        <translation>
            <numerusform>Dit ging te vaak mis. Wacht %n minuut en probeer opnieuw, of open het plan met de herstelsleutel.</numerusform>
            <numerusform>Dit ging te vaak mis. Wacht %n minuten en probeer opnieuw, of open het plan met de herstelsleutel.</numerusform>
        </translation>
    </message>
    <message>
        <source>The key file beside {plan} was changed by something else than ckgdesk. Put it back from the newest backup.</source>
        <translation>Het sleutelbestand naast {plan} is gewijzigd door iets anders dan ckgdesk. Zet het terug uit de nieuwste back-up.</translation>
    </message>
    <message>
        <source>Not everybody with an account has logged in since ckgdesk was renewed, so {plan} cannot get another key yet. Ask them to log in once, and make a new recovery key.</source>
        <translation>Nog niet iedereen met een account heeft zich aangemeld sinds ckgdesk vernieuwd is; daarom kan {plan} nog geen andere sleutel krijgen. Vraag hun om zich één keer aan te melden, en maak een nieuwe herstelsleutel.</translation>
    </message>
    <message>
        <source>{plan} could not get its new key: another program uses it. Close it there and open the plan again.</source>
        <translation>{plan} kon zijn nieuwe sleutel niet krijgen: een ander programma gebruikt het. Sluit het daar en open het plan opnieuw.</translation>
    </message>
    <message>
        <source>This is not a recovery key. Copy all nine groups of letters from the paper.</source>
        <translation>Dit is geen herstelsleutel. Neem alle negen groepjes letters over van het papier.</translation>
    </message>
    <message>
        <source>The folder for backups {folder} is not there. Connect its disk, or choose another folder under Management, Backups.</source>
        <translation>De map voor reservekopieën {folder} is er niet. Sluit de schijf aan of kies een andere map onder Beheer, Reservekopieën.</translation>
    </message>
    <message>
        <source>There is too little free space in {folder} for a backup. Free some space, or choose another folder.</source>
        <translation>Er is te weinig vrije ruimte in {folder} voor een reservekopie. Maak ruimte vrij of kies een andere map.</translation>
    </message>
    <message>
        <source>{plan} is open on another PC, {pc}, by {user} since {day} at {time}. Close it there; if that PC is no longer at work with it, remove the lock.</source>
        <translation>{plan} is open op een andere pc, {pc}, door {user} sinds {day} om {time}. Sluit het daar; werkt die pc er niet meer mee, verwijder dan het slot.</translation>
    </message>
    <message>
        <source>{plan} is open already on this PC ({pc}), by {user} since {day} at {time}. Go on in that window.</source>
        <translation>{plan} is al open op deze pc ({pc}), door {user} sinds {day} om {time}. Ga verder in dat venster.</translation>
    </message>
    <message>
        <source>{plan} is open in another window. Close it there first.</source>
        <translation>{plan} is open in een ander venster. Sluit het daar eerst.</translation>
    </message>
    <message>
        <source>{plan} would lie on a share, where two PCs can damage it. Keep it on the disk of this PC, and let the backups go to the share.</source>
        <translation>{plan} zou op een gedeelde netwerkmap liggen, waar twee pc’s het kunnen beschadigen. Bewaar het op de schijf van deze pc en laat de reservekopieën naar de netwerkmap gaan.</translation>
    </message>
    <message>
        <source>{plan} would lie in a folder that {service} keeps the same on other devices, which can damage it. Keep it in another folder of this PC; backups may go to {service}.</source>
        <translation>{plan} zou in een map liggen die {service} gelijk houdt met andere toestellen, wat het kan beschadigen. Bewaar het in een andere map van deze pc; reservekopieën mogen wel naar {service}.</translation>
    </message>
    <message>
        <source>Backup {backup} put back</source>
        <translation>Reservekopie {backup} teruggezet</translation>
    </message>
    <message>
        <source>Backup of {day} at {time} put back</source>
        <translation>Reservekopie van {day} om {time} teruggezet</translation>
    </message>
    <message>
        <source>There is too little free space to put {backup} back. Free some space first.</source>
        <translation>Er is te weinig vrije ruimte om {backup} terug te zetten. Maak eerst ruimte vrij.</translation>
    </message>
    <message>
        <source>{plan} is the backup itself. Choose another name for the plan.</source>
        <translation>{plan} is de reservekopie zelf. Kies een andere naam voor het plan.</translation>
    </message>
    <message>
        <source>The backup {backup} does not hold what it held when it was made. Choose an older one.</source>
        <translation>De reservekopie {backup} bevat niet meer wat ze bevatte toen ze gemaakt werd. Kies een oudere.</translation>
    </message>
    <message>
        <source>Every value is one its column allows.</source>
        <translation>Elke waarde past in haar kolom.</translation>
    </message>
    <message>
        <source>{plan} was left in the middle of a change. Open it once where it may be written; nothing is lost.</source>
        <translation>{plan} bleef midden in een wijziging achter. Open het één keer waar het geschreven mag worden; er is niets verloren.</translation>
    </message>
    <message>
        <source>The key file carries the seal of this plan.</source>
        <translation>Het sleutelbestand draagt het zegel van dit plan.</translation>
    </message>
    <message>
        <source>The partner</source>
        <translation>De partner</translation>
    </message>
    <message>
        <source>The contact</source>
        <translation>De contactpersoon</translation>
    </message>
    <message>
        <source>The long-stay file</source>
        <translation>Het dossier langdurend</translation>
    </message>
    <message>
        <source>The step of the long-stay file</source>
        <translation>De stap van het dossier langdurend</translation>
    </message>
    <message>
        <source>The note on informing the parents</source>
        <translation>De notitie over het informeren van de ouders</translation>
    </message>
    <message>
        <source>The amount</source>
        <translation>Het bedrag</translation>
    </message>
    <message>
        <source>The follow-up of the signal</source>
        <translation>De opvolging van het signaal</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>De account</translation>
    </message>
    <message>
        <source>The range of an account</source>
        <translation>Het bereik van de account</translation>
    </message>
    <message>
        <source>Line {number} of the journal is not as it was written.</source>
        <translation>Regel {number} van het logboek staat er niet zoals hij geschreven is.</translation>
    </message>
    <message>
        <source>The last lines of the journal are gone.</source>
        <translation>De laatste regels van het logboek zijn weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) of the journal stand as they were written.</source>
        <translation>
            <numerusform>%n regel van het logboek staat zoals geschreven.</numerusform>
            <numerusform>%n regels van het logboek staan zoals geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>The proposal to erase a file</source>
        <translation>Het voorstel om een dossier te wissen</translation>
    </message>
    <message>
        <source>What is left of an erased file</source>
        <translation>Wat van een gewist dossier overblijft</translation>
    </message>
    <message>
        <source>Nights without a name</source>
        <translation>Naamloze nachten</translation>
    </message>
    <message numerus="yes">
        <source>%n proposal(s) to erase a file</source>
        <translation>
            <numerusform>%n voorstel om een dossier te wissen</numerusform>
            <numerusform>%n voorstellen om een dossier te wissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n erased file(s)</source>
        <translation>
            <numerusform>%n gewist dossier</numerusform>
            <numerusform>%n gewiste dossiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n span(s) of nights without a name</source>
        <translation>
            <numerusform>%n reeks naamloze nachten</numerusform>
            <numerusform>%n reeksen naamloze nachten</numerusform>
        </translation>
    </message>
    <message>
        <source>{plan} is of before the file of a child was erased. Open it once where it may be written: then that goes from this copy too.</source>
        <translation>{plan} is van voor een dossier van een kind gewist werd. Open het een keer waar erin geschreven mag worden: dan verdwijnt het ook uit deze kopie.</translation>
    </message>
    <message>
        <source>This is the recovery key, not your password. Type your password; who lost it sets a new one on the start page.</source>
        <translation>Dit is de herstelsleutel, niet je wachtwoord. Typ je wachtwoord; wie het kwijt is, stelt op de startpagina een nieuw in.</translation>
    </message>
    <message>
        <source>The account of {user} was removed after this file was made, so it does not open with it. Let somebody who still works with the plan open it, or take the recovery key.</source>
        <translation>Het account van {user} is verwijderd nadat dit bestand gemaakt werd en opent het niet meer. Laat iemand die nog met het plan werkt het openen, of neem de herstelsleutel.</translation>
    </message>
</context>
<context>
    <name>transfer</name>
    <message>
        <source>Import of {file}</source>
        <translation>Import van {file}</translation>
    </message>
    <message>
        <source>The plan was changed while {file} was read. Import it again.</source>
        <translation>Het plan werd gewijzigd terwijl {file} gelezen werd. Importeer het opnieuw.</translation>
    </message>
    <message>
        <source>Whole plan exported as {file}</source>
        <translation>Hele plan geëxporteerd als {file}</translation>
    </message>
    <message>
        <source>{file} cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>{file} kan niet geschreven worden. Sluit het in andere programma’s, of kies een andere map.</translation>
    </message>
    <message>
        <source>This plan is open to be read only, so no line can be left that the whole of it was exported. Open it to be changed.</source>
        <translation>Dit plan is alleen te lezen, dus kan er geen regel over de export in het logboek komen. Open het om te wijzigen.</translation>
    </message>
</context>
<context>
    <name>two_thirds</name>
    <message>
        <source>Two thirds of stay {stay}</source>
        <translation>Twee derde van verblijf {stay}</translation>
    </message>
    <message>
        <source>Begin of the two thirds of stay {stay} reported</source>
        <translation>Begin van de twee derde van verblijf {stay} gemeld</translation>
    </message>
    <message>
        <source>End of the two thirds of stay {stay} reported</source>
        <translation>Einde van de twee derde van verblijf {stay} gemeld</translation>
    </message>
    <message>
        <source>Parents informed about the two thirds of stay {stay}</source>
        <translation>Ouders ingelicht over de twee derde van verblijf {stay}</translation>
    </message>
    <message>
        <source>Stay {stay} of {child} is never a long one, so there are no two thirds. Convert it to a long stay first.</source>
        <translation>Verblijf {stay} van {child} is nooit langdurend; er is dus geen twee derde. Zet het eerst om naar langdurend.</translation>
    </message>
    <message>
        <source>{child}: nothing can have been reported on {day} while nobody is named who pays the Groeipakket. Choose the payer first.</source>
        <translation>{child}: er kan op {day} niets gemeld zijn zolang niet genoteerd is wie het Groeipakket uitbetaalt. Kies eerst de uitbetaler.</translation>
    </message>
    <message>
        <source>The long stay of {child} has no known end yet. Set the departure before you note its end as reported.</source>
        <translation>Het langdurend verblijf van {child} heeft nog geen gekend einde. Vul het vertrek in voor je het einde als gemeld noteert.</translation>
    </message>
    <message>
        <source>{child}: the end was reported on {day}, but not the begin. Note when the begin was reported first.</source>
        <translation>{child}: het einde werd gemeld op {day}, maar het begin niet. Noteer eerst wanneer het begin gemeld werd.</translation>
    </message>
    <message>
        <source>{child}: the end cannot have been reported on {end}, before the begin on {begin}. Correct one of them.</source>
        <translation>{child}: het einde kan niet gemeld zijn op {end}, voor het begin op {begin}. Verbeter een van beide.</translation>
    </message>
    <message>
        <source>Say which of the parents of {child} was informed.</source>
        <translation>Zeg welke ouder van {child} werd ingelicht.</translation>
    </message>
    <message>
        <source>{child}: {day} is still to come, so nothing can have been reported then. Note it once it was done, on {today} at the latest.</source>
        <translation>{child}: {day} moet nog komen, dus toen kan er niets gemeld zijn. Noteer het zodra het gebeurd is, ten laatste op {today}.</translation>
    </message>
    <message>
        <source>{child}: {day} is still to come, so nobody can have been informed then. Note it once it was done, on {today} at the latest.</source>
        <translation>{child}: {day} moet nog komen, dus toen kan er niemand ingelicht zijn. Noteer het zodra het gebeurd is, ten laatste op {today}.</translation>
    </message>
</context>
<context>
    <name>ways_out</name>
    <message>
        <source>Place {place} in {group} is free for these nights.</source>
        <translation>Plaats {place} in {group} is vrij in deze nachten.</translation>
    </message>
    <message>
        <source>Swap: {other} gets place {place}.</source>
        <translation>Wissel: {other} krijgt plaats {place}.</translation>
    </message>
    <message>
        <source>Move to place {place} on {day}, when it is free.</source>
        <translation>Op {day} verhuizen naar plaats {place}, wanneer die vrij is.</translation>
    </message>
    <message>
        <source>Place {first} until {day}, then place {then}.</source>
        <translation>Plaats {first} tot {day}, daarna plaats {then}.</translation>
    </message>
    <message>
        <source>Departure on {day} stays within the term.</source>
        <translation>Vertrek op {day} blijft binnen de termijn.</translation>
    </message>
    <message>
        <source>Departure on {day}, before the next stay.</source>
        <translation>Vertrek op {day}, voor het volgende verblijf.</translation>
    </message>
    <message>
        <source>Make it a long stay from {day}, with a decision.</source>
        <translation>Omzetten naar langdurend vanaf {day}, met een beslissing.</translation>
    </message>
    <message>
        <source>Place {place} until {day}; the nights after that wait for a place.</source>
        <translation>Plaats {place} tot {day}; de nachten daarna wachten op een plaats.</translation>
    </message>
    <message>
        <source>{who} to place {place} in {group}; the others as wished.</source>
        <translation>{who} naar plaats {place} in {group}; de anderen zoals gevraagd.</translation>
    </message>
    <message numerus="yes">
        <source>{who} and %n more to the nearest places; the others as wished.</source>
        <translation>
            <numerusform>{who} en nog %n kind naar de dichtstbijzijnde vrije plaatsen; de anderen zoals gevraagd.</numerusform>
            <numerusform>{who} en nog %n kinderen naar de dichtstbijzijnde vrije plaatsen; de anderen zoals gevraagd.</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} stays where it is; the others move.</source>
        <translation>{who} blijft liggen; de anderen verhuizen.</translation>
    </message>
    <message numerus="yes">
        <source>{who} and %n more stay where they are; the others move.</source>
        <translation>
            <numerusform>{who} en nog %n kind blijven liggen; de anderen verhuizen.</numerusform>
            <numerusform>{who} en nog %n kinderen blijven liggen; de anderen verhuizen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>week</name>
    <message>
        <source>Mon {date}</source>
        <translation>ma {date}</translation>
    </message>
    <message>
        <source>Tue {date}</source>
        <translation>di {date}</translation>
    </message>
    <message>
        <source>Wed {date}</source>
        <translation>wo {date}</translation>
    </message>
    <message>
        <source>Thu {date}</source>
        <translation>do {date}</translation>
    </message>
    <message>
        <source>Fri {date}</source>
        <translation>vr {date}</translation>
    </message>
    <message>
        <source>Sat {date}</source>
        <translation>za {date}</translation>
    </message>
    <message>
        <source>Sun {date}</source>
        <translation>zo {date}</translation>
    </message>
    <message>
        <source>C</source>
        <comment>crisis stay, one letter</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>S</source>
        <comment>short stay, one letter</comment>
        <translation>K</translation>
    </message>
    <message>
        <source>L</source>
        <comment>long stay, one letter</comment>
        <translation>L</translation>
    </message>
    <message>
        <source>home</source>
        <translation>thuis</translation>
    </message>
    <message>
        <source>hospital</source>
        <translation>ziekenhuis</translation>
    </message>
    <message>
        <source>camp</source>
        <translation>kamp</translation>
    </message>
    <message>
        <source>time-out</source>
        <translation>time-out</translation>
    </message>
    <message>
        <source>→ in</source>
        <translation>→ in</translation>
    </message>
    <message>
        <source>→ in, {referrer}</source>
        <translation>→ in, {referrer}</translation>
    </message>
    <message>
        <source>out →</source>
        <translation>uit →</translation>
    </message>
    <message>
        <source>out (expected) →</source>
        <translation>uit (verwacht) →</translation>
    </message>
    <message>
        <source>out (unsure) →</source>
        <translation>uit (onzeker) →</translation>
    </message>
    <message>
        <source>out? →</source>
        <translation>uit? →</translation>
    </message>
    <message>
        <source>→ from {place}</source>
        <translation>→ van {place}</translation>
    </message>
    <message>
        <source>→ from {place}, {group}</source>
        <translation>→ van {place}, {group}</translation>
    </message>
    <message>
        <source>to {place}, {room} →</source>
        <translation>naar {place}, {room} →</translation>
    </message>
    <message>
        <source>to {place}, {group} →</source>
        <translation>naar {place}, {group} →</translation>
    </message>
    <message>
        <source>to {place} →</source>
        <translation>naar {place} →</translation>
    </message>
    <message>
        <source>then no place →</source>
        <translation>dan geen plaats →</translation>
    </message>
    <message>
        <source>★ birthday ({age})</source>
        <translation>★ jarig ({age})</translation>
    </message>
    <message>
        <source>★ {age}</source>
        <translation>★ {age}</translation>
    </message>
    <message>
        <source>day {day}/{of}, last day {last}</source>
        <translation>dag {day}/{of}, laatste dag {last}</translation>
    </message>
    <message>
        <source>day {day}/{of}, over since {first}</source>
        <translation>dag {day}/{of}, over sinds {first}</translation>
    </message>
    <message>
        <source>day {day}/{of}</source>
        <translation>dag {day}/{of}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>gesloten</translation>
    </message>
    <message>
        <source>closed: {reason}</source>
        <translation>gesloten: {reason}</translation>
    </message>
    <message>
        <source>{day}: {child}, {place}</source>
        <translation>{day}: {child}, {place}</translation>
    </message>
    <message>
        <source>{day}: {child}, {place} ({referrer})</source>
        <translation>{day}: {child}, {place} ({referrer})</translation>
    </message>
    <message>
        <source>{day}: {child}, {place} (expected)</source>
        <translation>{day}: {child}, {place} (verwacht)</translation>
    </message>
    <message>
        <source>{day}: {child}, {place} (unsure)</source>
        <translation>{day}: {child}, {place} (onzeker)</translation>
    </message>
    <message>
        <source>{child}, from {first} to {until}</source>
        <translation>{child}, van {first} tot {until}</translation>
    </message>
    <message>
        <source>{child}, from {first}</source>
        <translation>{child}, vanaf {first}</translation>
    </message>
    <message>
        <source>{child}</source>
        <translation>{child}</translation>
    </message>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} tot en met {last}</translation>
    </message>
    <message>
        <source>sheet {number} of {of}</source>
        <translation>blad {number} van {of}</translation>
    </message>
    <message>
        <source>Printed by {who} on {day} at {time}.</source>
        <translation>Afgedrukt door {who} op {day} om {time}.</translation>
    </message>
    <message>
        <source>Printed by {who} on {day} at {time}, with initials instead of names.</source>
        <translation>Afgedrukt door {who} op {day} om {time}, met initialen in plaats van namen.</translation>
    </message>
    <message>
        <source>page {number} of {of}</source>
        <translation>pagina {number} van {of}</translation>
    </message>
    <message>
        <source>C crisis, S short, L long. A bar runs from midday of arrival to midday of departure; white and dashed: sleeps elsewhere; hatched: closed.</source>
        <translation>C crisis, K kortdurend, L langdurend. Een balk loopt van de middag van aankomst tot de middag van vertrek; wit met streepjes: slaapt elders; gearceerd: gesloten.</translation>
    </message>
    <message>
        <source>Arrivals</source>
        <translation>Aankomsten</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Vertrekken</translation>
    </message>
    <message>
        <source>No place yet (whole centre)</source>
        <translation>Nog geen plaats (heel het centrum)</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Kamer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Present that night</source>
        <translation>Aanwezig die nacht</translation>
    </message>
    <message>
        <source>Taken / available</source>
        <translation>Bezet / beschikbaar</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Vrije plaatsen</translation>
    </message>
    <message>
        <source>full</source>
        <translation>vol</translation>
    </message>
    <message>
        <source>away</source>
        <translation>afwezig</translation>
    </message>
</context>
<context>
    <name>wishes</name>
    <message>
        <source>A stay needs a night: departure {until} is not after the first day {first}.</source>
        <translation>Een verblijf telt minstens één nacht: vertrek {until} ligt niet na de eerste dag {first}.</translation>
    </message>
    <message>
        <source>No night would be left on the place: {until} is not after {first}.</source>
        <translation>Er zou geen nacht overblijven op de plaats: {until} ligt niet na {first}.</translation>
    </message>
    <message>
        <source>{day} lies outside the stay, which runs from {first}. Choose a day inside it.</source>
        <translation>{day} ligt buiten het verblijf, dat loopt vanaf {first}. Kies een dag daarbinnen.</translation>
    </message>
    <message>
        <source>The child has another place from {first}. Choose a day that leaves it free.</source>
        <translation>Het kind heeft vanaf {first} een andere plaats. Kies een dag die daar niet mee botst.</translation>
    </message>
    <message>
        <source>Only the departure of a stay may be unknown. Choose a day.</source>
        <translation>Alleen het vertrek van een verblijf mag onbekend zijn. Kies een dag.</translation>
    </message>
    <message>
        <source>Give these nights a place first; then their ends can be moved.</source>
        <translation>Geef deze nachten eerst een plaats; daarna kunt u begin en einde verschuiven.</translation>
    </message>
    <message>
        <source>That lies beyond the calendar. Choose a day nearer by.</source>
        <translation>Dat ligt buiten de kalender. Kies een dag dichterbij.</translation>
    </message>
    <message>
        <source>There is no room move on {day}. Choose the day of one.</source>
        <translation>Er is geen kamerwissel op {day}. Kies de dag van een kamerwissel.</translation>
    </message>
    <message>
        <source>An absence from {first} holds some of these nights already.</source>
        <translation>Een afwezigheid vanaf {first} bevat al een deel van deze nachten.</translation>
    </message>
    <message>
        <source>The stay has no place on the night of {day}. Give it one first.</source>
        <translation>Het verblijf heeft geen plaats op de nacht van {day}. Geef het er eerst een.</translation>
    </message>
    <message>
        <source>The child comes to this place on {day}. To change the place from then on, move the bar itself.</source>
        <translation>Het kind komt op {day} op deze plaats. Verplaats de balk zelf om vanaf die dag van plaats te veranderen.</translation>
    </message>
    <message>
        <source>A stay cannot swap places with itself. Choose another one.</source>
        <translation>Een verblijf kan niet met zichzelf wisselen. Kies een ander.</translation>
    </message>
    <message>
        <source>The stay is not in crisis on {day}; only a crisis can be extended.</source>
        <translation>Het verblijf is op {day} niet in crisis; alleen een crisis kan verlengd worden.</translation>
    </message>
    <message>
        <source>A phase already begins on {day}. Choose a later day.</source>
        <translation>Op {day} begint al een fase. Kies een latere dag.</translation>
    </message>
    <message>
        <source>This stay is already long from {first}.</source>
        <translation>Dit verblijf is al langdurend vanaf {first}.</translation>
    </message>
    <message>
        <source>The stay has no such placement any more. Look again.</source>
        <translation>Het verblijf heeft die toewijzing niet meer. Kijk opnieuw.</translation>
    </message>
    <message>
        <source>A stay remains with the same child.</source>
        <translation>Een verblijf blijft van hetzelfde kind.</translation>
    </message>
</context>
<context>
    <name>word</name>
    <message>
        <source>{file} is no Word document (.docx). Put a good template in its place, or take it away to use the program&apos;s own.</source>
        <translation>{file} is geen Word-document (.docx). Zet er een goed sjabloon in de plaats, of haal het weg om dat van het programma te gebruiken.</translation>
    </message>
    <message>
        <source>The template {file} asks for what a letter does not have: {what}. Correct it in Word, or take the file away.</source>
        <translation>Het sjabloon {file} vraagt iets wat een brief niet heeft: {what}. Verbeter het in Word, of haal het bestand weg.</translation>
    </message>
    <message>
        <source>The template {file} cannot be read. Close it in Word and try again, or take it away.</source>
        <translation>Het sjabloon {file} kan niet gelezen worden. Sluit het in Word en probeer opnieuw, of haal het weg.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written. Make it yourself, or ask who may.</source>
        <translation>In de map {folder} kan niet geschreven worden. Maak ze zelf, of vraag het aan wie dat mag.</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>{others} and {last}</source>
        <translation>{others} en {last}</translation>
    </message>
</context>
<context>
    <name>workbook</name>
    <message>
        <source>There is no workbook {file}.</source>
        <translation>Er is geen Excel-bestand {file}.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a workbook.</source>
        <translation>{file} is een map, geen Excel-bestand.</translation>
    </message>
    <message>
        <source>The workbook {file} cannot be read. Ask who owns it for the right to read it.</source>
        <translation>Het Excel-bestand {file} kan niet gelezen worden. Vraag aan de eigenaar het recht om het te lezen.</translation>
    </message>
    <message>
        <source>The workbook {file} is empty.</source>
        <translation>Het Excel-bestand {file} is leeg.</translation>
    </message>
    <message>
        <source>{file} is no workbook. Save the sheets as .xlsx and try again.</source>
        <translation>{file} is geen Excel-bestand. Sla de bladen op als .xlsx en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{file} has a password or is of the old kind. Save it as .xlsx without a password and try again.</source>
        <translation>{file} heeft een wachtwoord of is van een oude soort. Sla het op als .xlsx zonder wachtwoord en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB. Split it over several workbooks.</source>
        <translation>{file} is groter dan {most} MB. Verdeel het over meerdere Excel-bestanden.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows. Take away empty rows with a format, or split it over several workbooks.</source>
        <translation>{file} heeft meer dan {most} rijen. Verwijder lege rijen met opmaak, of verdeel het over meerdere Excel-bestanden.</translation>
    </message>
    <message>
        <source>{column} {until} is not after {start} {first}.</source>
        <translation>{column} {until} ligt niet na {start} {first}.</translation>
    </message>
    <message>
        <source>{column} {until} lies before {start} {first}.</source>
        <translation>{column} {until} ligt vóór {start} {first}.</translation>
    </message>
    <message>
        <source>{column} is empty.</source>
        <translation>{column} is leeg.</translation>
    </message>
    <message>
        <source>The formula was never calculated. Open the workbook in Excel and save it again.</source>
        <translation>De formule is nooit berekend. Open het bestand in Excel en sla het opnieuw op.</translation>
    </message>
    <message>
        <source>The cell holds a mistake of Excel, no value.</source>
        <translation>De cel bevat een fout van Excel, geen waarde.</translation>
    </message>
    <message>
        <source>Excel made a date of this. Give the cell the format Text and write it again.</source>
        <translation>Excel maakte hier een datum van. Geef de cel de opmaak Tekst en schrijf het opnieuw.</translation>
    </message>
    <message>
        <source>{written} is no text.</source>
        <translation>{written} is geen tekst.</translation>
    </message>
    <message>
        <source>This is longer than {most} characters.</source>
        <translation>Dit is langer dan {most} tekens.</translation>
    </message>
    <message>
        <source>{written} is no date. Write day/month/year, for example 5/1/2026.</source>
        <translation>{written} is geen datum. Schrijf dag/maand/jaar, bijvoorbeeld 5/1/2026.</translation>
    </message>
    <message>
        <source>The date {written} does not exist.</source>
        <translation>De datum {written} bestaat niet.</translation>
    </message>
    <message>
        <source>Write the year of {written} with four figures.</source>
        <translation>Schrijf het jaar van {written} met vier cijfers.</translation>
    </message>
    <message>
        <source>The year of {written} cannot be right.</source>
        <translation>Het jaar van {written} kan niet kloppen.</translation>
    </message>
    <message>
        <source>{written} is not known here. Choose {words}.</source>
        <translation>{written} is hier onbekend. Kies uit {words}.</translation>
    </message>
    <message>
        <source>{written} is no number of children.</source>
        <translation>{written} is geen aantal kinderen.</translation>
    </message>
    <message>
        <source>More than {most} problems; the rest is not listed.</source>
        <translation>Meer dan {most} problemen; de rest staat er niet bij.</translation>
    </message>
    <message>
        <source>The sheet {sheet} is not known; it was not read.</source>
        <translation>Het blad {sheet} is onbekend; het werd niet gelezen.</translation>
    </message>
    <message>
        <source>There are two sheets {sheet}. Keep one.</source>
        <translation>Er zijn twee bladen {sheet}. Behoud er één.</translation>
    </message>
    <message>
        <source>None of the sheets is known. The first ones are called Plaatsen, Gezinnen, Kinderen.</source>
        <translation>Geen enkel blad is bekend. De eerste heten Plaatsen, Gezinnen, Kinderen.</translation>
    </message>
    <message>
        <source>The column {column} is not known; it was not read.</source>
        <translation>De kolom {column} is onbekend; ze werd niet gelezen.</translation>
    </message>
    <message>
        <source>Column {column} has no known heading; it was not read.</source>
        <translation>Kolom {column} heeft geen bekende titel; ze werd niet gelezen.</translation>
    </message>
    <message>
        <source>There are two columns {column}. Keep one.</source>
        <translation>Er zijn twee kolommen {column}. Behoud er één.</translation>
    </message>
    <message>
        <source>The column {column} is missing.</source>
        <translation>De kolom {column} ontbreekt.</translation>
    </message>
    <message>
        <source>Soort is empty, and the sheet Fasen does not tell it either.</source>
        <translation>Soort is leeg, en ook het blad Fasen vermeldt het niet.</translation>
    </message>
    <message>
        <source>Two phases of this stay begin on {first}.</source>
        <translation>Twee fasen van dit verblijf beginnen op {first}.</translation>
    </message>
    <message>
        <source>Another absence of this stay has the night of {first} as well.</source>
        <translation>Een andere afwezigheid van dit verblijf bevat ook de nacht van {first}.</translation>
    </message>
    <message>
        <source>{first} is not before the departure of the stay, {until}.</source>
        <translation>{first} ligt niet vóór het vertrek van het verblijf, {until}.</translation>
    </message>
    <message>
        <source>{group} is recognised for {recognised} children elsewhere. Write one number.</source>
        <translation>{group} is elders erkend voor {recognised} kinderen. Schrijf één aantal.</translation>
    </message>
    <message>
        <source>The code {code} is already in the plan. A workbook only adds; give it another code.</source>
        <translation>De code {code} staat al in het plan. Een import voegt alleen toe; geef een andere code.</translation>
    </message>
    <message>
        <source>The code {code} stands in row {row} already. Give each its own code.</source>
        <translation>De code {code} staat al in rij {row}. Geef elk een eigen code.</translation>
    </message>
    <message>
        <source>The code {code} is not known: it stands neither on the sheet {sheet} nor in the plan.</source>
        <translation>De code {code} is onbekend: ze staat niet op het blad {sheet} en niet in het plan.</translation>
    </message>
    <message>
        <source>The code {code} does not stand on the sheet {sheet} of this workbook.</source>
        <translation>De code {code} staat niet op het blad {sheet} van dit bestand.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a workbook of stays holds; it is not opened. Copy the sheets that matter into a new workbook and try again.</source>
        <translation>{file} pakt uit tot veel meer dan een werkboek met verblijven bevat en wordt niet geopend. Kopieer de bladen waar het om gaat naar een nieuw werkboek en probeer opnieuw.</translation>
    </message>
    <message numerus="yes">
        <source>{code} stands in this column %n time(s); {most} at most. Correct the codes, and import again.</source>
        <translation>
            <numerusform>{code} staat %n keer in deze kolom; hoogstens {most} keer mag. Verbeter de codes en importeer opnieuw.</numerusform>
            <numerusform>{code} staat %n keer in deze kolom; hoogstens {most} keer mag. Verbeter de codes en importeer opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) stand here; {most} at most. Take out what is no place to sleep, and import again.</source>
        <translation>
            <numerusform>Hier staat %n plaats; er mogen er hoogstens {most} zijn. Haal eruit wat geen slaapplaats is en importeer opnieuw.</numerusform>
            <numerusform>Hier staan %n plaatsen; er mogen er hoogstens {most} zijn. Haal eruit wat geen slaapplaats is en importeer opnieuw.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s) stand here; {most} at most. Divide them over several workbooks, with the places, families and children in the first one only.</source>
        <translation>
            <numerusform>Hier staat %n verblijf; het mogen er hoogstens {most} zijn. Verdeel ze over meer werkboeken, met de plaatsen, gezinnen en kinderen alleen in het eerste.</numerusform>
            <numerusform>Hier staan %n verblijven; het mogen er hoogstens {most} zijn. Verdeel ze over meer werkboeken, met de plaatsen, gezinnen en kinderen alleen in het eerste.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stays contradict each other so often that the rest was not looked at. Correct what is told here, and import again.</source>
        <translation>De verblijven spreken elkaar zo vaak tegen dat de rest niet werd bekeken. Verbeter wat hier staat en importeer opnieuw.</translation>
    </message>
</context>
</TS>
