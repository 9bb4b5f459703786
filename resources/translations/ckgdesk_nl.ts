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
        <translation>De letter is Inter, onder de SIL Open Font Licence 1.1. Gebouwd met:</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licenties</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Open another plan…</source>
        <translation>Een ander plan &amp;openen…</translation>
    </message>
    <message>
        <source>&amp;Import a workbook…</source>
        <translation>Werkboek &amp;importeren…</translation>
    </message>
    <message>
        <source>&amp;Export to a workbook…</source>
        <translation>&amp;Exporteren naar werkboek…</translation>
    </message>
    <message>
        <source>&amp;Print the week…</source>
        <translation>De week af&amp;drukken…</translation>
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
        <translation>Een kind &amp;zoeken…</translation>
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
        <translation>Opnieuw &amp;kijken</translation>
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
</context>
<context>
    <name>BarMenu</name>
    <message>
        <source>&amp;Open stay</source>
        <translation>Verblijf &amp;openen</translation>
    </message>
    <message>
        <source>Show &amp;child</source>
        <translation>&amp;Kind tonen</translation>
    </message>
    <message>
        <source>Con&amp;vert to long stay…</source>
        <translation>&amp;Omzetten naar langdurend…</translation>
    </message>
    <message>
        <source>&amp;Back to the lane without a place</source>
        <translation>&amp;Terug naar de strook zonder plaats</translation>
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
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Er liep iets mis</translation>
    </message>
    <message>
        <source>This is a mistake in ckgdesk, not yours. What you did before is kept. You can go on; please pass on the report below, which holds no names.</source>
        <translation>Dit is een fout in ckgdesk, niet van u. Wat u ervoor deed, is bewaard. U kunt verder werken; geef het verslag hieronder door, er staan geen namen in.</translation>
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
    <name>Exchange</name>
    <message>
        <source>Import a workbook</source>
        <translation>Werkboek importeren</translation>
    </message>
    <message>
        <source>Export to a workbook</source>
        <translation>Exporteren naar werkboek</translation>
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
            <numerusform>%n regel van {file} staat in het plan.</numerusform>
            <numerusform>%n regels van {file} staan in het plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written to {file}.</source>
        <translation>
            <numerusform>%n regel werd naar {file} geschreven.</numerusform>
            <numerusform>%n regels werden naar {file} geschreven.</numerusform>
        </translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Werkboeken (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>HeaderPainter</name>
    <message>
        <source>Week {number}</source>
        <translation>Week {number}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>{centre} – ckgdesk</source>
        <translation>{centre} – ckgdesk</translation>
    </message>
    <message>
        <source>This plan can only be read here: nothing can be changed.</source>
        <translation>Dit plan kan hier alleen gelezen worden: er kan niets gewijzigd worden.</translation>
    </message>
    <message>
        <source>Everything is saved already: every change is, at once.</source>
        <translation>Alles is al bewaard: elke wijziging wordt meteen bewaard.</translation>
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
        <translation>Uw &amp;naam om aan te melden</translation>
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
        <translation>Waar het plan bewaard wordt</translation>
    </message>
    <message>
        <source>Plans (*.ckg)</source>
        <translation>Plannen (*.ckg)</translation>
    </message>
    <message>
        <source>Give the name of the centre.</source>
        <translation>Geef de naam van het centrum.</translation>
    </message>
    <message>
        <source>Give the name with which you log in.</source>
        <translation>Geef de naam waarmee u zich aanmeldt.</translation>
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
        <translation>Kies waar het plan bewaard wordt.</translation>
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
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Import a workbook</source>
        <translation>Werkboek importeren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
    <message>
        <source>Nothing was imported: correct the errors in the workbook and choose it again.</source>
        <translation>Er werd niets geïmporteerd: verbeter de fouten in het werkboek en kies het opnieuw.</translation>
    </message>
    <message>
        <source>The workbook can be imported; look at the warnings first.</source>
        <translation>Het werkboek kan geïmporteerd worden; bekijk eerst de waarschuwingen.</translation>
    </message>
    <message>
        <source>The workbook can be imported; nothing is wrong with it.</source>
        <translation>Het werkboek kan geïmporteerd worden; er is niets mis mee.</translation>
    </message>
    <message>
        <source>Lines found: {counts}.</source>
        <translation>Regels gevonden: {counts}.</translation>
    </message>
    <message>
        <source>Problems in the workbook</source>
        <translation>Problemen in het werkboek</translation>
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
    <name>StartWindow</name>
    <message>
        <source>ckgdesk</source>
        <translation>ckgdesk</translation>
    </message>
    <message>
        <source>Make a new plan…</source>
        <translation>Een nieuw plan maken…</translation>
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
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
</context>
<context>
    <name>Tips</name>
    <message>
        <source>Back to the lane without a place.</source>
        <translation>Terug naar de strook zonder plaats.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>En nog %n.</numerusform>
            <numerusform>En nog %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>{phase} from {first}</source>
        <translation>{phase} vanaf {first}</translation>
    </message>
    <message>
        <source>{reason}: {first} to {until}</source>
        <translation>{reason}: {first} tot {until}</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>Short stay</source>
        <translation>Kortdurend verblijf</translation>
    </message>
    <message>
        <source>Long stay</source>
        <translation>Langdurend verblijf</translation>
    </message>
    <message>
        <source>From {first}, without a known departure</source>
        <translation>Vanaf {first}, zonder gekend vertrek</translation>
    </message>
    <message>
        <source>{first} to {until}</source>
        <translation>{first} tot {until}</translation>
    </message>
    <message>
        <source>Last allowed day of the short stay: {last}.</source>
        <translation>Laatste toegelaten dag van het kortdurende verblijf: {last}.</translation>
    </message>
    <message>
        <source>Last short night is day {day} of {of}.</source>
        <translation>De laatste kortdurende nacht is dag {day} van {of}.</translation>
    </message>
    <message>
        <source>Day {day} of {of}; last allowed day {last}.</source>
        <translation>Dag {day} van {of}; laatste toegelaten dag {last}.</translation>
    </message>
    <message>
        <source>Departure is firm.</source>
        <translation>Het vertrek staat vast.</translation>
    </message>
    <message>
        <source>Departure is expected.</source>
        <translation>Het vertrek is verwacht.</translation>
    </message>
    <message>
        <source>Departure is not sure.</source>
        <translation>Het vertrek is onzeker.</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>In hospital</source>
        <translation>In het ziekenhuis</translation>
    </message>
    <message>
        <source>On camp</source>
        <translation>Op kamp</translation>
    </message>
    <message>
        <source>Time-out</source>
        <translation>Time-out</translation>
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
</context>
<context>
    <name>access</name>
    <message>
        <source>{user} may not do this. Ask the coordinator of the centre.</source>
        <translation>{user} mag dit niet doen. Vraag het aan de coördinator van het centrum.</translation>
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
    <name>long_stay</name>
    <message>
        <source>Stay {stay} to a long stay</source>
        <translation>Verblijf {stay} naar langdurend</translation>
    </message>
    <message>
        <source>The decision does not cover {first}, the first day of the long stay of {child}; it is valid from {valid} until {until}. Choose a day it covers, or enter the decision that does.</source>
        <translation>De beslissing dekt {first} niet, de eerste dag van het langdurende verblijf van {child}; ze geldt van {valid} tot en met {until}. Kies een dag die ze dekt, of geef de beslissing in die dat wel doet.</translation>
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
        <source>Swap of stays {stay} and {other}</source>
        <translation>Wissel van verblijven {stay} en {other}</translation>
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
</context>
<context>
    <name>rules</name>
    <message>
        <source>{other} has place {place} from {first} until departure {until}.</source>
        <translation>{other} heeft plaats {place} van {first} tot het vertrek op {until}.</translation>
    </message>
    <message>
        <source>{other} has place {place} from {first}, without a known departure.</source>
        <translation>{other} heeft plaats {place} vanaf {first}, zonder gekend vertrek.</translation>
    </message>
    <message>
        <source>{child} already has stay {stay} from {first} until departure {until}.</source>
        <translation>{child} heeft al verblijf {stay} van {first} tot het vertrek op {until}.</translation>
    </message>
    <message>
        <source>{child} already has stay {stay} from {first}, without a known departure.</source>
        <translation>{child} heeft al verblijf {stay} vanaf {first}, zonder gekend vertrek.</translation>
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
            <numerusform>%n nacht van het langdurende verblijf van {child} zonder beslissing, vanaf {first}.</numerusform>
            <numerusform>%n nachten van het langdurende verblijf van {child} zonder beslissing, vanaf {first}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The long stay of {child} has no decision from {first} on.</source>
        <translation>Het langdurende verblijf van {child} heeft vanaf {first} geen beslissing.</translation>
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
    <name>signals</name>
    <message>
        <source>{child}: day {day} of {of} of the short stay; last allowed day {last}.</source>
        <translation>{child}: dag {day} van {of} van het kortdurende verblijf; laatste toegelaten dag {last}.</translation>
    </message>
    <message>
        <source>{child}: day {day} of {of} of the short stay; over six weeks since {last}.</source>
        <translation>{child}: dag {day} van {of} van het kortdurende verblijf; boven zes weken, de laatste dag was {last}.</translation>
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
        <translation>het plan om te openen; zonder plan wordt dat van de vorige keer voorgesteld</translation>
    </message>
    <message>
        <source>show the demo centre, which is made anew each day</source>
        <translation>toont het democentrum, dat elke dag opnieuw gemaakt wordt</translation>
    </message>
    <message>
        <source>draw the main window into this picture, name the open signals, and stop</source>
        <translation>tekent het hoofdvenster in deze afbeelding, noemt de open signalen, en stopt</translation>
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
        <translation>De plaats van het verblijf</translation>
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
        <source>On these nights the bed or the child is taken meanwhile. Look again and choose other nights.</source>
        <translation>Op deze nachten is de plaats of het kind intussen bezet. Kijk opnieuw en kies andere nachten.</translation>
    </message>
    <message>
        <source>{plan} is being used by another program. Close it there, or try again in a moment.</source>
        <translation>{plan} wordt gebruikt door een ander programma. Sluit het daar, of probeer straks opnieuw.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was changed. Free some space and try again.</source>
        <translation>De schijf is vol; er is niets gewijzigd. Maak plaats vrij en probeer opnieuw.</translation>
    </message>
    <message>
        <source>The disk could not read or write {plan}; nothing was changed. Check the disk and try again.</source>
        <translation>De schijf kon {plan} niet lezen of schrijven; er is niets gewijzigd. Controleer de schijf en probeer opnieuw.</translation>
    </message>
    <message>
        <source>There is no right to write {plan} here. Ask who manages this PC for write access to the folder.</source>
        <translation>U mag {plan} hier niet schrijven. Vraag schrijfrecht op de map aan wie deze pc beheert.</translation>
    </message>
    <message>
        <source>{plan} is damaged. Keep the file as it is and put the newest backup in its place.</source>
        <translation>{plan} is beschadigd. Bewaar het bestand zoals het is en zet de nieuwste reservekopie op zijn plaats.</translation>
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
        <source>{plan} cannot be made here. Choose another folder.</source>
        <translation>{plan} kan hier niet gemaakt worden. Kies een andere map.</translation>
    </message>
    <message>
        <source>Several people have an account in this plan. Give your user name as well.</source>
        <translation>Verschillende mensen hebben een account in dit plan. Geef ook uw gebruikersnaam.</translation>
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
        <translation>{plan} is leeg. Zet de nieuwste reservekopie op zijn plaats.</translation>
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
        <source>{file} cannot be written. Close it in other programs, or choose another folder.</source>
        <translation>{file} kan niet geschreven worden. Sluit het in andere programma’s, of kies een andere map.</translation>
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
        <translation>Het kind heeft vanaf {first} een andere plaats. Kies een dag die daarmee niet botst.</translation>
    </message>
    <message>
        <source>Only the departure of a stay may be unknown. Choose a day.</source>
        <translation>Alleen het vertrek van een verblijf mag onbekend zijn. Kies een dag.</translation>
    </message>
    <message>
        <source>Give these nights a place first; then their ends can be moved.</source>
        <translation>Geef deze nachten eerst een plaats; dan kunnen begin en einde verschoven worden.</translation>
    </message>
    <message>
        <source>That lies beyond the calendar. Choose a day nearer by.</source>
        <translation>Dat ligt buiten de kalender. Kies een dag dichterbij.</translation>
    </message>
    <message>
        <source>The stay has no place on the night of {day}. Give it one first.</source>
        <translation>Het verblijf heeft geen plaats op de nacht van {day}. Geef het er eerst een.</translation>
    </message>
    <message>
        <source>The child comes to this place on {day}. To change the place from then on, move the bar itself.</source>
        <translation>Het kind komt op {day} op deze plaats. Verplaats de balk zelf om vanaf dan van plaats te veranderen.</translation>
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
        <translation>Er is geen werkboek {file}.</translation>
    </message>
    <message>
        <source>{file} is a folder, not a workbook.</source>
        <translation>{file} is een map, geen werkboek.</translation>
    </message>
    <message>
        <source>The workbook {file} cannot be read. Ask who owns it for the right to read it.</source>
        <translation>Het werkboek {file} kan niet gelezen worden. Vraag aan de eigenaar het recht om het te lezen.</translation>
    </message>
    <message>
        <source>The workbook {file} is empty.</source>
        <translation>Het werkboek {file} is leeg.</translation>
    </message>
    <message>
        <source>{file} is no workbook. Save the sheets as .xlsx and try again.</source>
        <translation>{file} is geen werkboek. Bewaar de bladen als .xlsx en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{file} has a password or is of the old kind. Save it as .xlsx without a password and try again.</source>
        <translation>{file} heeft een wachtwoord of is van de oude soort. Bewaar het als .xlsx zonder wachtwoord en probeer opnieuw.</translation>
    </message>
    <message>
        <source>{file} is larger than {most} MB. Split it over several workbooks.</source>
        <translation>{file} is groter dan {most} MB. Verdeel het over verschillende werkboeken.</translation>
    </message>
    <message>
        <source>{file} unpacks to far more than a workbook of stays holds; it is not opened.</source>
        <translation>{file} wordt uitgepakt veel groter dan een werkboek met verblijven kan zijn; het wordt niet geopend.</translation>
    </message>
    <message>
        <source>{file} has more than {most} rows. Take away empty rows with a format, or split it over several workbooks.</source>
        <translation>{file} heeft meer dan {most} rijen. Verwijder lege rijen met opmaak, of verdeel het over verschillende werkboeken.</translation>
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
        <translation>De formule is nooit berekend. Open het werkboek in Excel en bewaar het opnieuw.</translation>
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
        <translation>{written} is hier niet gekend. Kies {words}.</translation>
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
        <translation>Het blad {sheet} is niet gekend; het werd niet gelezen.</translation>
    </message>
    <message>
        <source>There are two sheets {sheet}. Keep one.</source>
        <translation>Er zijn twee bladen {sheet}. Houd er één.</translation>
    </message>
    <message>
        <source>None of the sheets is known. The first ones are called Plaatsen, Gezinnen, Kinderen.</source>
        <translation>Geen van de bladen is gekend. De eerste heten Plaatsen, Gezinnen, Kinderen.</translation>
    </message>
    <message>
        <source>The column {column} is not known; it was not read.</source>
        <translation>De kolom {column} is niet gekend; ze werd niet gelezen.</translation>
    </message>
    <message>
        <source>Column {column} has no known heading; it was not read.</source>
        <translation>Kolom {column} heeft geen gekend opschrift; ze werd niet gelezen.</translation>
    </message>
    <message>
        <source>There are two columns {column}. Keep one.</source>
        <translation>Er zijn twee kolommen {column}. Houd er één.</translation>
    </message>
    <message>
        <source>The column {column} is missing.</source>
        <translation>De kolom {column} ontbreekt.</translation>
    </message>
    <message>
        <source>Soort is empty, and the sheet Fasen does not tell it either.</source>
        <translation>Soort is leeg, en het blad Fasen zegt het ook niet.</translation>
    </message>
    <message>
        <source>Two phases of this stay begin on {first}.</source>
        <translation>Twee fasen van dit verblijf beginnen op {first}.</translation>
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
        <translation>De code {code} staat al in het plan. Een werkboek voegt alleen toe; geef een andere code.</translation>
    </message>
    <message>
        <source>The code {code} stands in row {row} already. Give each its own code.</source>
        <translation>De code {code} staat al in rij {row}. Geef elk een eigen code.</translation>
    </message>
    <message>
        <source>The code {code} is not known: it stands neither on the sheet {sheet} nor in the plan.</source>
        <translation>De code {code} is niet gekend: ze staat niet op het blad {sheet} en niet in het plan.</translation>
    </message>
    <message>
        <source>The code {code} does not stand on the sheet {sheet} of this workbook.</source>
        <translation>De code {code} staat niet op het blad {sheet} van dit werkboek.</translation>
    </message>
</context>
</TS>
