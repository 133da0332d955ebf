<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="da_DK" language="en">
<context>
    <name>ActRow</name>
    <message>
        <source>Enter: {0}</source>
        <translation>Enter: {0}</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Evakueringsliste: hvem er i huset</source>
        <translation>Evacuation list: who is in the house</translation>
    </message>
    <message>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gør igen</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Luk besked, afbryd</source>
        <translation>Close the notice, cancel</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Søg eller skriv, hvad du vil</source>
        <translation>Search, or type what you want</translation>
    </message>
    <message>
        <source>Tag vej 1 i beskeden; 2 og 3 på samme måde</source>
        <translation>Take way 1 of the notice; 2 and 3 likewise</translation>
    </message>
    <message>
        <source>Udskriv det viste</source>
        <translation>Print what is shown</translation>
    </message>
    <message>
        <source>Vis genveje</source>
        <translation>Show keys</translation>
    </message>
</context>
<context>
    <name>Advisors</name>
    <message>
        <source>1 aftale</source>
        <translation>1 appointment</translation>
    </message>
    <message>
        <source>1 åben tid</source>
        <translation>1 open slot</translation>
    </message>
    <message>
        <source>Afmeldt</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Aftale</source>
        <translation>Appointment</translation>
    </message>
    <message>
        <source>Gået {0}</source>
        <translation>Left {0}</translation>
    </message>
    <message>
        <source>I huset {0}</source>
        <translation>Inside {0}</translation>
    </message>
    <message>
        <source>Næste gæst</source>
        <translation>Next guest</translation>
    </message>
    <message>
        <source>Samme tid</source>
        <translation>Same time</translation>
    </message>
    <message>
        <source>Skriv, hvem der kommer.</source>
        <translation>Write who is coming.</translation>
    </message>
    <message>
        <source>Ventes</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>{0} aftaler</source>
        <translation>{0} appointments</translation>
    </message>
    <message>
        <source>{0} åbne tider</source>
        <translation>{0} open slots</translation>
    </message>
</context>
<context>
    <name>AdvisorsScreen</name>
    <message>
        <source>Aflys</source>
        <translation>Cancel booking</translation>
    </message>
    <message>
        <source>Flyt med piletaster</source>
        <translation>Move with arrow keys</translation>
    </message>
    <message>
        <source>Gå til en dag</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Ikke mødt – frigiv</source>
        <translation>No-show – release</translation>
    </message>
    <message>
        <source>Ny aftale</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Ny aftale (Ins)</source>
        <translation>New appointment (Ins)</translation>
    </message>
    <message>
        <source>Ny aftale her</source>
        <translation>New appointment here</translation>
    </message>
    <message>
        <source>Rådgiver</source>
        <translation>Advisor</translation>
    </message>
    <message>
        <source>Rådgivning</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Ugen efter</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Ugen før</source>
        <translation>Previous week</translation>
    </message>
    <message>
        <source>Vis i kalenderen</source>
        <translation>Show in calendar</translation>
    </message>
</context>
<context>
    <name>AnswerBanner</name>
    <message>
        <source>Klar til næste gæst</source>
        <translation>Ready for the next guest</translation>
    </message>
    <message>
        <source>Scan en badge, skriv i listen, eller tryk Ins for en gæst uden aftale.</source>
        <translation>Scan a badge, type in the list, or press Ins for a walk-in.</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Arrangementet er slut: {0}</source>
        <translation>The event is over: {0}</translation>
    </message>
    <message>
        <source>Badgen er ikke til dette arrangement.</source>
        <translation>The badge is not for this event.</translation>
    </message>
    <message>
        <source>Badgen er spærret</source>
        <translation>The badge is blocked</translation>
    </message>
    <message>
        <source>Badgen gælder {0}.</source>
        <translation>The badge is for {0}.</translation>
    </message>
    <message>
        <source>Bed om godkendelse</source>
        <translation>Ask for approval</translation>
    </message>
    <message>
        <source>Den her gælder ikke mere.</source>
        <translation>This one is no longer valid.</translation>
    </message>
    <message>
        <source>Den hørte til {0}. Tag den fra.</source>
        <translation>It belonged to {0}. Take it back.</translation>
    </message>
    <message>
        <source>Den scanning er taget tilbage</source>
        <translation>That scan was taken back</translation>
    </message>
    <message>
        <source>Der er ikke plads til flere</source>
        <translation>No room for more</translation>
    </message>
    <message>
        <source>Der lukkes ind to timer før start: {0}</source>
        <translation>Doors open two hours before the start: {0}</translation>
    </message>
    <message>
        <source>Derfor kan der ikke tjekkes ud.</source>
        <translation>So there is nobody to check out.</translation>
    </message>
    <message>
        <source>Det er ikke en af husets badges</source>
        <translation>Not one of the house's badges</translation>
    </message>
    <message>
        <source>En af husets regler står i vejen.</source>
        <translation>One of the house's rules is in the way.</translation>
    </message>
    <message>
        <source>Enter: {0}</source>
        <translation>Enter: {0}</translation>
    </message>
    <message>
        <source>Farvel, {0}</source>
        <translation>Goodbye, {0}</translation>
    </message>
    <message>
        <source>Find gæsten ved navn</source>
        <translation>Find the guest by name</translation>
    </message>
    <message>
        <source>Flere har den kode</source>
        <translation>Several people have that code</translation>
    </message>
    <message>
        <source>Forkert dag</source>
        <translation>Wrong day</translation>
    </message>
    <message>
        <source>Genoptag</source>
        <translation>Reinstate</translation>
    </message>
    <message>
        <source>Gæsten</source>
        <translation>The guest</translation>
    </message>
    <message>
        <source>Ingen i huset har den kode. Måske er den fra et andet hus.</source>
        <translation>Nobody in the house has that code. It may be from another house.</translation>
    </message>
    <message>
        <source>Koden blev læst forkert</source>
        <translation>The code was misread</translation>
    </message>
    <message>
        <source>Koden hører til noget andet, måske en vare eller en billet.</source>
        <translation>The code belongs to something else, perhaps a product or a ticket.</translation>
    </message>
    <message>
        <source>Print en ny badge</source>
        <translation>Print a new badge</translation>
    </message>
    <message>
        <source>Scan badgen igen, hvis gæsten skal ind.</source>
        <translation>Scan the badge again if the guest is coming in.</translation>
    </message>
    <message>
        <source>Scan igen, eller skriv koden under mærket.</source>
        <translation>Scan again, or type the code below the mark.</translation>
    </message>
    <message>
        <source>Scanningen {0} er talt med. Der er ikke sket mere.</source>
        <translation>The scan at {0} was counted. Nothing else happened.</translation>
    </message>
    <message>
        <source>Siden {0}</source>
        <translation>Since {0}</translation>
    </message>
    <message>
        <source>Spørg om navnet, og vælg den rigtige.</source>
        <translation>Ask for the name and choose the right one.</translation>
    </message>
    <message>
        <source>Spørg, og skriv det på besøget.</source>
        <translation>Ask, and note it on the visit.</translation>
    </message>
    <message>
        <source>Sæt på listen</source>
        <translation>Add to the list</translation>
    </message>
    <message>
        <source>Tegn nummer {0} kan ikke stå i en badgekode. Scan igen, eller se efter.</source>
        <translation>Character number {0} cannot be in a badge code. Scan again, or have a look.</translation>
    </message>
    <message>
        <source>Tjek ind</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Tjek ind alligevel</source>
        <translation>Check in anyway</translation>
    </message>
    <message>
        <source>Tjek ind i dag</source>
        <translation>Check in today</translation>
    </message>
    <message>
        <source>Tjek ud</source>
        <translation>Check out</translation>
    </message>
    <message>
        <source>Tjekket ud {0}</source>
        <translation>Checked out {0}</translation>
    </message>
    <message>
        <source>Ukendt badge</source>
        <translation>Unknown badge</translation>
    </message>
    <message>
        <source>Velkommen tilbage, {0}</source>
        <translation>Welcome back, {0}</translation>
    </message>
    <message>
        <source>Velkommen, {0}</source>
        <translation>Welcome, {0}</translation>
    </message>
    <message>
        <source>Vis den nye badge</source>
        <translation>Show the new badge</translation>
    </message>
    <message>
        <source>Vælg personen</source>
        <translation>Choose the person</translation>
    </message>
    <message>
        <source>en gæst</source>
        <translation>a guest</translation>
    </message>
    <message>
        <source>et arrangement</source>
        <translation>an event</translation>
    </message>
    <message>
        <source>{0} er allerede gået</source>
        <translation>{0} has already left</translation>
    </message>
    <message>
        <source>{0} er allerede i huset</source>
        <translation>{0} is already inside</translation>
    </message>
    <message>
        <source>{0} er allerede registreret</source>
        <translation>{0} is already registered</translation>
    </message>
    <message>
        <source>{0} er ikke tjekket ind i dag</source>
        <translation>{0} has not checked in today</translation>
    </message>
    <message>
        <source>{0} er meldt fra</source>
        <translation>{0} has been cancelled</translation>
    </message>
    <message>
        <source>{0} har fået en ny badge</source>
        <translation>{0} has a new badge</translation>
    </message>
    <message>
        <source>{0} kan ikke lukkes ind</source>
        <translation>{0} cannot be let in</translation>
    </message>
    <message>
        <source>{0} kommer for sent</source>
        <translation>{0} is too late</translation>
    </message>
    <message>
        <source>{0} kommer for tidligt</source>
        <translation>{0} is too early</translation>
    </message>
    <message>
        <source>{0} mangler at oplyse noget</source>
        <translation>{0} still has to tell something</translation>
    </message>
    <message>
        <source>{0} skal godkendes først</source>
        <translation>{0} needs approval first</translation>
    </message>
    <message>
        <source>{0} skal til noget andet</source>
        <translation>{0} is going somewhere else</translation>
    </message>
    <message>
        <source>{0} står ikke på listen</source>
        <translation>{0} is not on the list</translation>
    </message>
    <message>
        <source>{0}: badgen gælder {1}.</source>
        <translation>{0}: the badge is for {1}.</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Huset er allerede åbent i et vindue på denne pc.</source>
        <translation>The house is already open in a window on this PC.</translation>
    </message>
</context>
<context>
    <name>AppointmentPanel</name>
    <message>
        <source>Aflys</source>
        <translation>Cancel booking</translation>
    </message>
    <message>
        <source>Book aftale  ·  Enter</source>
        <translation>Book appointment  ·  Enter</translation>
    </message>
    <message>
        <source>Book forslag 1  ·  Enter</source>
        <translation>Book suggestion 1  ·  Enter</translation>
    </message>
    <message>
        <source>Emne</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Flyt med piletaster</source>
        <translation>Move with arrow keys</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Hvor</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Ikke mødt – frigiv</source>
        <translation>No-show – release</translation>
    </message>
    <message>
        <source>Ingen aftaler forude i denne uge. Træk over ledig tid for at lave en aftale.</source>
        <translation>No more appointments this week. Drag over free time to make one.</translation>
    </message>
    <message>
        <source>Kassér</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Ny aftale</source>
        <translation>New appointment</translation>
    </message>
    <message>
        <source>Næste gæst</source>
        <translation>Next guest</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Skriv tiden som 12-13 eller tor 14-15.</source>
        <translation>Write the time as 12-13 or thu 14-15.</translation>
    </message>
    <message>
        <source>Slut ligger før start.</source>
        <translation>The end is before the start.</translation>
    </message>
    <message>
        <source>Tjek ind</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Virksomhed</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>kladde</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>{0} · {1} pl.</source>
        <translation>{0} · {1} seats</translation>
    </message>
</context>
<context>
    <name>Attendees</name>
    <message>
        <source>Afbud</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Genoptag</source>
        <translation>Reinstate</translation>
    </message>
    <message>
        <source>Gået {0}</source>
        <translation>Left {0}</translation>
    </message>
    <message>
        <source>Mødt {0}</source>
        <translation>Arrived {0}</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tilmeldt</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>Tjek ind</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Tjek ud</source>
        <translation>Check out</translation>
    </message>
    <message>
        <source>Virksomhed</source>
        <translation>Company</translation>
    </message>
</context>
<context>
    <name>Attending</name>
    <message>
        <source>Badges – {0}</source>
        <translation>Badges – {0}</translation>
    </message>
    <message>
        <source>Deltagerliste – {0}</source>
        <translation>Roster – {0}</translation>
    </message>
    <message>
        <source>Der er ingen badges at printe</source>
        <translation>There are no badges to print</translation>
    </message>
    <message>
        <source>Importér deltagere</source>
        <translation>Import attendees</translation>
    </message>
    <message>
        <source>Lister (*.csv *.txt *.tsv);;Alle filer (*)</source>
        <translation>Lists (*.csv *.txt *.tsv);;All files (*)</translation>
    </message>
    <message>
        <source>{0} er tilmeldt i forvejen</source>
        <translation>{0} is registered already</translation>
    </message>
</context>
<context>
    <name>BadgePanel</name>
    <message>
        <source>A4-ark med 8 badges</source>
        <translation>A4 sheet with 8 badges</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Etiket 62 × 100 mm</source>
        <translation>Label 62 × 100 mm</translation>
    </message>
    <message>
        <source>Gem som PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Papir</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Print badge</translation>
    </message>
    <message>
        <source>Print badge (B i listen)</source>
        <translation>Print badge (B in the list)</translation>
    </message>
    <message>
        <source>Vælg en gæst for at se badgen. Flere på én gang: hold Ctrl eller Skift nede.</source>
        <translation>Choose a guest to see the badge. Several at once: hold Ctrl or Shift.</translation>
    </message>
    <message>
        <source>{0} valgt</source>
        <translation>{0} selected</translation>
    </message>
</context>
<context>
    <name>BookingInspector</name>
    <message>
        <source>Antal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Antal personer</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Gem  ·  Enter</source>
        <translation>Save  ·  Enter</translation>
    </message>
    <message>
        <source>Hvad</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Hvor</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Kassér kladden</source>
        <translation>Discard the draft</translation>
    </message>
    <message>
        <source>Kassér kladden (Esc)</source>
        <translation>Discard the draft (Esc)</translation>
    </message>
    <message>
        <source>Lokale</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Ny booking</source>
        <translation>New booking</translation>
    </message>
    <message>
        <source>Skriv tiden som 12-14:30, tor 14-16 eller i morgen 9-11.</source>
        <translation>Write the time as 12-14:30, thu 14-16 or tomorrow 9-11.</translation>
    </message>
    <message>
        <source>Slut ligger før start.</source>
        <translation>The end is before the start.</translation>
    </message>
    <message>
        <source>Sæt ønsket på ventelisten for dette lokale og denne tid</source>
        <translation>Put this on the waiting list for this room and time</translation>
    </message>
    <message>
        <source>Træk over ledig tid for at booke, eller vælg en booking for at se og ændre den.</source>
        <translation>Drag over free time to book, or choose a booking to see and change it.</translation>
    </message>
    <message>
        <source>Venteliste</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>{0}  ·  Enter</source>
        <translation>{0}  ·  Enter</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Gentages</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Hent den tilbage</source>
        <translation>Bring it back</translation>
    </message>
    <message>
        <source>Kladden er kasseret</source>
        <translation>The draft was discarded</translation>
    </message>
    <message>
        <source>Lukket</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Nr. {0} af {1} i rækken, til {2}</source>
        <translation>No. {0} of {1} in the series, until {2}</translation>
    </message>
    <message>
        <source>Ny booking</source>
        <translation>New booking</translation>
    </message>
    <message>
        <source>Skriv, hvad eller hvem det er til.</source>
        <translation>Write what or whom it is for.</translation>
    </message>
    <message>
        <source>kladde</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>{0} pl.</source>
        <translation>{0} seats</translation>
    </message>
</context>
<context>
    <name>CalendarFilter</name>
    <message>
        <source>teleslynge</source>
        <translation>hearing loop</translation>
    </message>
    <message>
        <source>trinfri</source>
        <translation>step-free</translation>
    </message>
    <message>
        <source>≥ {0} pl.</source>
        <translation>≥ {0} seats</translation>
    </message>
</context>
<context>
    <name>CalendarImport</name>
    <message numerus="yes">
        <source>%n aflyst(e) i filen</source>
        <translation><numerusform>%n cancelled in the file</numerusform><numerusform>%n cancelled in the file</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n aftale(r) kan ikke tages med</source>
        <translation><numerusform>%n appointment cannot be imported</numerusform><numerusform>%n appointments cannot be imported</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n aftale(r) mangler et lokale</source>
        <translation><numerusform>%n appointment has no room</numerusform><numerusform>%n appointments have no room</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n aftale(r) optager ikke noget i den anden kalender og er ikke valgt.</source>
        <translation><numerusform>%n appointment is shown as free in the other calendar and is not chosen.</numerusform><numerusform>%n appointments are shown as free in the other calendar and are not chosen.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dato(er)</source>
        <translation><numerusform>%n date</numerusform><numerusform>%n dates</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dato(er) er mere end et år gamle og tages ikke med.</source>
        <translation><numerusform>%n date is more than a year old and is left out.</numerusform><numerusform>%n dates are more than a year old and are left out.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dato(er) er ændret her i huset og lades være.</source>
        <translation><numerusform>%n date was changed here in the house and stays as it is.</numerusform><numerusform>%n dates were changed here in the house and stay as they are.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n flyttet</source>
        <translation><numerusform>%n moved</numerusform><numerusform>%n moved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kommende dato(er)</source>
        <translation><numerusform>%n date to come</numerusform><numerusform>%n dates to come</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ny(e)</source>
        <translation><numerusform>%n new</numerusform><numerusform>%n new</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n undtagelse(r)</source>
        <translation><numerusform>%n exception</numerusform><numerusform>%n exceptions</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n uændret(e)</source>
        <translation><numerusform>%n unchanged</numerusform><numerusform>%n unchanged</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ændret(e)</source>
        <translation><numerusform>%n changed</numerusform><numerusform>%n changed</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Aflys også %n aftale(r), der ikke længere er i filen</source>
        <translation><numerusform>Also cancel %n appointment that is no longer in the file</numerusform><numerusform>Also cancel %n appointments that are no longer in the file</numerusform></translation>
    </message>
    <message>
        <source>Aflyst i filen</source>
        <translation>Cancelled in the file</translation>
    </message>
    <message>
        <source>Aftalen er skåret over</source>
        <translation>The appointment is cut off</translation>
    </message>
    <message>
        <source>Aftalen springes over.</source>
        <translation>The appointment is skipped.</translation>
    </message>
    <message>
        <source>Datoer</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Den begyndte for længe siden</source>
        <translation>It began too long ago</translation>
    </message>
    <message>
        <source>Den optager ikke noget i den anden kalender.</source>
        <translation>It is shown as free in the other calendar.</translation>
    </message>
    <message>
        <source>Den står som foreløbig i den anden kalender.</source>
        <translation>It is tentative in the other calendar.</translation>
    </message>
    <message>
        <source>Den varer mere end fjorten dage; luk lokalet i stedet</source>
        <translation>It lasts more than fourteen days; close the room instead</translation>
    </message>
    <message>
        <source>Den varer under fem minutter</source>
        <translation>It lasts less than five minutes</translation>
    </message>
    <message>
        <source>Der står et CPR-nummer, og det gemmes ikke</source>
        <translation>There is a CPR number, and it is not stored</translation>
    </message>
    <message>
        <source>Filen har en nyere udgave af den samme aftale</source>
        <translation>The file has a newer version of the same appointment</translation>
    </message>
    <message>
        <source>Gentagelsen løber længere frem; den tages med til {0}.</source>
        <translation>The series runs further ahead; it is imported until {0}.</translation>
    </message>
    <message>
        <source>Gentages {0}, {1}.</source>
        <translation>Repeats {0}, at {1}.</translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Ingen datoer</source>
        <translation>No dates</translation>
    </message>
    <message>
        <source>Intet nyt i filen</source>
        <translation>Nothing new in the file</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Linje {0}</source>
        <translation>Line {0}</translation>
    </message>
    <message>
        <source>Linjen kan ikke læses</source>
        <translation>The line cannot be read</translation>
    </message>
    <message>
        <source>Lokale</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Nej</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Optaget</source>
        <translation>Clashes</translation>
    </message>
    <message>
        <source>Resten af aftalen tages med.</source>
        <translation>The rest of the appointment is imported.</translation>
    </message>
    <message>
        <source>Slut ligger før start</source>
        <translation>The end is before the start</translation>
    </message>
    <message>
        <source>Spring over</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Starten mangler</source>
        <translation>The start is missing</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>Tag %n aftale(r) ind</source>
        <translation><numerusform>Import %n appointment</numerusform><numerusform>Import %n appointments</numerusform></translation>
    </message>
    <message>
        <source>Tag med</source>
        <translation>Include</translation>
    </message>
    <message>
        <source>Tages med</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Tidszonen kendes ikke</source>
        <translation>The time zone is not known</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Uændret</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0} bruger noget, huset ikke kan</source>
        <translation>{0} uses something the house cannot do</translation>
    </message>
    <message>
        <source>{0} hele dagen</source>
        <translation>{0} all day</translation>
    </message>
    <message>
        <source>{0} kan ikke læses</source>
        <translation>{0} cannot be read</translation>
    </message>
    <message>
        <source>{0}, “{1}”</source>
        <translation>{0}, “{1}”</translation>
    </message>
    <message>
        <source>{0}. Lægges i {1}.</source>
        <translation>{0}. Goes into {1}.</translation>
    </message>
    <message>
        <source>{0}. Springes over og huskes.</source>
        <translation>{0}. Skipped and remembered.</translation>
    </message>
    <message>
        <source>{0}: optaget af “{1}”</source>
        <translation>{0}: taken by “{1}”</translation>
    </message>
    <message>
        <source>{0}: optaget af “{1}” i samme fil</source>
        <translation>{0}: taken by “{1}” in the same file</translation>
    </message>
    <message>
        <source>Ændret</source>
        <translation>Changed</translation>
    </message>
    <message numerus="yes">
        <source>… og %n dato(er) til</source>
        <translation><numerusform>… and %n more date</numerusform><numerusform>… and %n more dates</numerusform></translation>
    </message>
    <message>
        <source>… og {0} til</source>
        <translation>… and {0} more</translation>
    </message>
</context>
<context>
    <name>CalendarImportView</name>
    <message>
        <source>Aftaler i filen. Mellemrum tager med eller springer over.</source>
        <translation>Appointments in the file. Space includes or skips.</translation>
    </message>
    <message>
        <source>Annullér</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Arbejder</source>
        <translation>Working</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Datoer, hvor lokalet er optaget</source>
        <translation>Dates when the room is taken</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Find i filen</source>
        <translation>Find in the file</translation>
    </message>
    <message>
        <source>Importér kalender</source>
        <translation>Import calendar</translation>
    </message>
    <message>
        <source>Kalendere (*.ics *.ical *.ifb);;Alle filer (*)</source>
        <translation>Calendars (*.ics *.ical *.ifb);;All files (*)</translation>
    </message>
    <message>
        <source>Lokale, når aftalen ikke selv nævner et</source>
        <translation>Room for appointments that name none</translation>
    </message>
    <message>
        <source>Læg dem i {0}</source>
        <translation>Put them in {0}</translation>
    </message>
    <message>
        <source>Læser filen …</source>
        <translation>Reading the file …</translation>
    </message>
    <message>
        <source>Om den valgte aftale og om filen</source>
        <translation>About the chosen appointment and the file</translation>
    </message>
    <message>
        <source>Spring dem over, og husk dem</source>
        <translation>Skip them and remember them</translation>
    </message>
    <message>
        <source>Tag alle</source>
        <translation>Include all</translation>
    </message>
    <message>
        <source>Tag ind</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Tag ingen</source>
        <translation>Include none</translation>
    </message>
    <message>
        <source>Tager kalenderen ind …</source>
        <translation>Importing the calendar …</translation>
    </message>
    <message>
        <source>Vælg en kalenderfil (.ics) fra Outlook, Google eller et andet program, eller slip den her.
Intet gemmes, før du har set, hvad der ville ske.</source>
        <translation>Choose a calendar file (.ics) from Outlook, Google or another program, or drop it here.
Nothing is saved until you have seen what would happen.</translation>
    </message>
    <message>
        <source>Vælg fil …</source>
        <translation>Choose file …</translation>
    </message>
    <message>
        <source>Vælg lokale …</source>
        <translation>Choose room …</translation>
    </message>
    <message>
        <source>Vælg lokalet, som kalenderen hører til.</source>
        <translation>Choose the room the calendar belongs to.</translation>
    </message>
</context>
<context>
    <name>CalendarList</name>
    <message>
        <source>Antal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Hvem og hvad</source>
        <translation>Who and what</translation>
    </message>
    <message>
        <source>Lokale</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>CalendarMenus</name>
    <message>
        <source>Aflys</source>
        <translation>Cancel booking</translation>
    </message>
    <message>
        <source>Anmodninger</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Del i to</source>
        <translation>Split in two</translation>
    </message>
    <message>
        <source>Find et lokale</source>
        <translation>Find a room</translation>
    </message>
    <message>
        <source>Flyt med piletaster</source>
        <translation>Move with arrow keys</translation>
    </message>
    <message>
        <source>Hent en kalender ind …</source>
        <translation>Import a calendar …</translation>
    </message>
    <message>
        <source>Ikke mødt – frigiv</source>
        <translation>No-show – release</translation>
    </message>
    <message>
        <source>Kopiér</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Ny booking her</source>
        <translation>New booking here</translation>
    </message>
    <message>
        <source>Ret</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Skjul de lukkede timer</source>
        <translation>Hide closed hours</translation>
    </message>
    <message>
        <source>Sæt lokaler ud af drift …</source>
        <translation>Put rooms out of order …</translation>
    </message>
    <message>
        <source>Udskriv det, der vises</source>
        <translation>Print what is shown</translation>
    </message>
    <message>
        <source>Venteliste</source>
        <translation>Waiting list</translation>
    </message>
</context>
<context>
    <name>CalendarMonth</name>
    <message>
        <source>1 booket</source>
        <translation>1 booked</translation>
    </message>
    <message>
        <source>Lukket</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>{0} bookede</source>
        <translation>{0} booked</translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>Aflys</source>
        <translation>Cancel booking</translation>
    </message>
    <message>
        <source>Bookinger som liste</source>
        <translation>Bookings as a list</translation>
    </message>
    <message>
        <source>Find et lokale</source>
        <translation>Find a room</translation>
    </message>
    <message>
        <source>Flere værktøjer</source>
        <translation>More tools</translation>
    </message>
    <message>
        <source>Flyt med piletaster</source>
        <translation>Move with arrow keys</translation>
    </message>
    <message>
        <source>Frem</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>Gå til en dag</source>
        <translation>Go to a day</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Ny booking</source>
        <translation>New booking</translation>
    </message>
    <message>
        <source>Ny booking (Ins)</source>
        <translation>New booking (Ins)</translation>
    </message>
    <message>
        <source>Større</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>CalendarViews</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Dagen efter</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Dagen før</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Liste</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Måned</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>Måneden efter</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Måneden før</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Tidslinje</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Uge</source>
        <translation>Week</translation>
    </message>
    <message>
        <source>Ugen efter</source>
        <translation>Next week</translation>
    </message>
    <message>
        <source>Ugen før</source>
        <translation>Previous week</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source> og {0} til</source>
        <translation> and {0} more</translation>
    </message>
    <message numerus="yes">
        <source>%n aflyses</source>
        <translation><numerusform>%n cancelled</numerusform><numerusform>%n cancelled</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n flyttes</source>
        <translation><numerusform>%n moved</numerusform><numerusform>%n moved</numerusform></translation>
    </message>
    <message>
        <source>Ingen bookinger er ramt.</source>
        <translation>No bookings are affected.</translation>
    </message>
    <message>
        <source>Luk</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Luk huset</source>
        <translation>Close the house</translation>
    </message>
    <message>
        <source>Samme tid</source>
        <translation>Same time</translation>
    </message>
    <message>
        <source>Skal have besked: {0}{1}</source>
        <translation>To be told: {0}{1}</translation>
    </message>
    <message>
        <source>{0} (valgt)</source>
        <translation>{0} (chosen)</translation>
    </message>
    <message>
        <source>{0} efter planen</source>
        <translation>{0} as planned</translation>
    </message>
    <message>
        <source>{0} pladser</source>
        <translation>{0} seats</translation>
    </message>
    <message>
        <source>→ aflyses</source>
        <translation>→ cancelled</translation>
    </message>
    <message>
        <source>→ kl. {0}, samme lokale</source>
        <translation>→ {0}, same room</translation>
    </message>
    <message>
        <source>→ {0} kl. {1}</source>
        <translation>→ {0} at {1}</translation>
    </message>
    <message>
        <source>→ {0}, samme tid</source>
        <translation>→ {0}, same time</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>&amp;Dag</source>
        <translation>&amp;Day</translation>
    </message>
    <message>
        <source>&amp;Hvert år</source>
        <translation>&amp;Every year</translation>
    </message>
    <message>
        <source>24. december</source>
        <translation>24 December</translation>
    </message>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Fjern dagen</source>
        <translation>Remove the day</translation>
    </message>
    <message>
        <source>Gem dagen</source>
        <translation>Save the day</translation>
    </message>
    <message>
        <source>Hvorf&amp;or</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>Hvorfor</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Luk alligevel; bookingerne bliver</source>
        <translation>Close anyway; the bookings stay</translation>
    </message>
    <message>
        <source>Læg en plan for dem</source>
        <translation>Make a plan for them</translation>
    </message>
    <message>
        <source>Ny lukkedag</source>
        <translation>New closing day</translation>
    </message>
    <message>
        <source>Personaledag</source>
        <translation>Staff day</translation>
    </message>
    <message>
        <source>Skriv dagen som 24. december eller 24-12-2026.</source>
        <translation>Write the day as 24 December or 24-12-2026.</translation>
    </message>
    <message>
        <source>Skriv hvorfor; det står i kalenderen.</source>
        <translation>Write why; the calendar shows it.</translation>
    </message>
    <message>
        <source>Skriv ét tidsrum som 8-12, eller lad feltet være tomt.</source>
        <translation>Write one span like 8-12, or leave the field empty.</translation>
    </message>
    <message>
        <source>Tomt er lukket; 8-12 er en halv dag</source>
        <translation>Empty is closed; 8-12 is a half day</translation>
    </message>
    <message>
        <source>lukket hele dagen</source>
        <translation>closed all day</translation>
    </message>
    <message>
        <source>Å&amp;bent</source>
        <translation>&amp;Open</translation>
    </message>
    <message>
        <source>Åbent</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>2026</source>
        <translation>2026</translation>
    </message>
    <message>
        <source>Der ligger 1 booking {0}, hvor huset bliver lukket.</source>
        <translation>There is 1 booking on {0}, when the house will be closed.</translation>
    </message>
    <message>
        <source>Der ligger {1} bookinger {0}, hvor huset bliver lukket.</source>
        <translation>There are {1} bookings on {0}, when the house will be closed.</translation>
    </message>
    <message>
        <source>Enter: ret · Ins: ny lukkedag · Del: fjern · Esc: tilbage til listen</source>
        <translation>Enter: edit · Ins: new closing day · Del: remove · Esc: back to the list</translation>
    </message>
    <message>
        <source>Fjern dagen</source>
        <translation>Remove the day</translation>
    </message>
    <message>
        <source>Lukkedage</source>
        <translation>Closing days</translation>
    </message>
    <message>
        <source>Ny lukkedag</source>
        <translation>New closing day</translation>
    </message>
    <message>
        <source>Ret dagen</source>
        <translation>Edit the day</translation>
    </message>
    <message>
        <source>Året efter</source>
        <translation>Next year</translation>
    </message>
    <message>
        <source>Året før</source>
        <translation>Previous year</translation>
    </message>
</context>
<context>
    <name>ClosurePanel</name>
    <message>
        <source>Aflys den</source>
        <translation>Cancel it</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Der er ikke plads i et andet lokale eller på et andet tidspunkt i nærheden. Luk i kortere tid eller færre lokaler, eller giv besked.</source>
        <translation>There is no space in another room or at a time nearby. Close for a shorter time or fewer rooms, or tell them.</translation>
    </message>
    <message>
        <source>Det, der er ramt</source>
        <translation>What is affected</translation>
    </message>
    <message>
        <source>Færdig</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Hele huset</source>
        <translation>The whole house</translation>
    </message>
    <message>
        <source>Hvorfor?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Luk panelet</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Luk panelet (Esc)</source>
        <translation>Close the panel (Esc)</translation>
    </message>
    <message>
        <source>Noget er ændret imens. Planen er lagt om; se den efter.</source>
        <translation>Something has changed meanwhile. The plan was made again; please check it.</translation>
    </message>
    <message>
        <source>Skriv hvorfor; det står i kalenderen.</source>
        <translation>Write why; the calendar shows it.</translation>
    </message>
    <message>
        <source>Skriv tiden som tor 8-17 eller tor 8 - fre 17.</source>
        <translation>Write the time as thu 8-17 or thu 8 - fri 17.</translation>
    </message>
    <message>
        <source>Som planen foreslår</source>
        <translation>As the plan suggests</translation>
    </message>
    <message>
        <source>Sæt lokaler ud af drift</source>
        <translation>Put rooms out of order</translation>
    </message>
    <message>
        <source>Tiden gives fri</source>
        <translation>The time becomes free</translation>
    </message>
    <message>
        <source>Tilbage til hele planen (Esc)</source>
        <translation>Back to the whole plan (Esc)</translation>
    </message>
    <message>
        <source>Valget her tages tilbage</source>
        <translation>The choice made here is taken back</translation>
    </message>
    <message>
        <source>Vandskade, maling, personaledag …</source>
        <translation>Water damage, painting, staff day …</translation>
    </message>
    <message>
        <source>Vælg, hvad der lukkes.</source>
        <translation>Choose what is closed.</translation>
    </message>
    <message>
        <source>tor 8 - fre 17</source>
        <translation>thu 8 - fri 17</translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Genveje</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Genveje (?)</source>
        <translation>Shortcuts (?)</translation>
    </message>
    <message>
        <source>Gå til et sted</source>
        <translation>Go to a place</translation>
    </message>
    <message>
        <source>Høj kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Lyst</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mørkt</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Overalt</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Sikkerhedskopi nu</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Som systemet</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Sprog</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Spørg om printer næste gang</source>
        <translation>Ask for the printer next time</translation>
    </message>
    <message>
        <source>Udseende</source>
        <translation>Appearance</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Alt, der er vist som gemt, er gemt. Slet eller flyt noget på drevet, og prøv igen.</source>
        <translation>Everything shown as saved is saved. Delete or move something on the drive and try again.</translation>
    </message>
    <message>
        <source>Den er beskadiget, eller nøglen hører til et andet hus. Vælg en anden.</source>
        <translation>It is damaged, or the key belongs to another house. Choose another one.</translation>
    </message>
    <message>
        <source>Den er blevet afbrudt midt i en kopiering. Gendan fra den nyeste sikkerhedskopi.</source>
        <translation>Copying it was interrupted. Restore from the newest backup.</translation>
    </message>
    <message>
        <source>Denne pc har ingen printertjeneste</source>
        <translation>This PC has no printing service</translation>
    </message>
    <message>
        <source>Der er allerede et hus her</source>
        <translation>There is already a house here</translation>
    </message>
    <message>
        <source>Der er intet hus i den. Gendan fra en sikkerhedskopi, eller vælg en anden fil.</source>
        <translation>There is no house in it. Restore from a backup, or choose another file.</translation>
    </message>
    <message>
        <source>Der kan en database gå i stykker, uden at nogen ser det. Læg den på pc'ens eget drev, eller brug en PostgreSQL-server, når flere pladser skal arbejde i samme hus.</source>
        <translation>A database can break there without anybody noticing. Put it on the PC's own drive, or use a PostgreSQL server when several desks are to work in the same house.</translation>
    </message>
    <message>
        <source>Der kan ikke udskrives direkte fra denne pc</source>
        <translation>This PC cannot print directly</translation>
    </message>
    <message>
        <source>Der ligger en fremmed logfil ved huset</source>
        <translation>There is a foreign log file beside the house</translation>
    </message>
    <message>
        <source>Der mangler noget af husets fil</source>
        <translation>Part of the house's file is missing</translation>
    </message>
    <message>
        <source>Det gik ikke denne gang</source>
        <translation>It did not work this time</translation>
    </message>
    <message>
        <source>Det skal opgraderes først; der tages en sikkerhedskopi, før noget ændres.</source>
        <translation>It has to be upgraded first; a backup is made before anything is changed.</translation>
    </message>
    <message>
        <source>Disken er fuld</source>
        <translation>The disk is full</translation>
    </message>
    <message>
        <source>Dokumentet kan altid vises eller gemmes som PDF.</source>
        <translation>The document can always be shown or saved as PDF.</translation>
    </message>
    <message>
        <source>Er den åben i et andet program, eller er mappen skrivebeskyttet? Vælg et andet sted.</source>
        <translation>Is it open in another program, or is the folder write-protected? Choose another place.</translation>
    </message>
    <message>
        <source>Er drevet tilsluttet? Sæt det i, og prøv igen, eller gendan fra en sikkerhedskopi.</source>
        <translation>Is the drive connected? Plug it in and try again, or restore from a backup.</translation>
    </message>
    <message>
        <source>Er netværket nede? Alt, der er vist som gemt, er gemt. Prøv igen om lidt.</source>
        <translation>Is the network down? Everything shown as saved is saved. Try again in a moment.</translation>
    </message>
    <message>
        <source>Et andet program har fat i huset</source>
        <translation>Another program is using the house</translation>
    </message>
    <message>
        <source>Filen er hel. Brug husets gendannelsesnøgle, den fra papiret.</source>
        <translation>The file is intact. Use the house's recovery key, the one on paper.</translation>
    </message>
    <message>
        <source>Filen er hel. Nøglen hører til et andet hus. Brug husets gendannelsesnøgle, den fra papiret.</source>
        <translation>The file is intact. The key belongs to another house. Use the house's recovery key, the one on paper.</translation>
    </message>
    <message>
        <source>Filen house.db-wal hører til et andet hus. Flyt den væk, eller gendan fra en sikkerhedskopi.</source>
        <translation>The file house.db-wal belongs to another house. Move it away, or restore from a backup.</translation>
    </message>
    <message>
        <source>Filen kunne ikke skrives</source>
        <translation>The file could not be written</translation>
    </message>
    <message>
        <source>Giv din bruger lov til at skrive i mappen, eller tag skrivebeskyttelsen af drevet. Prøv så igen.</source>
        <translation>Allow your user to write in the folder, or take the write protection off the drive. Then try again.</translation>
    </message>
    <message>
        <source>Huset er fra en nyere udgave af Frontdesk</source>
        <translation>The house is from a newer version of Frontdesk</translation>
    </message>
    <message>
        <source>Huset er fra en ældre udgave af Frontdesk</source>
        <translation>The house is from an older version of Frontdesk</translation>
    </message>
    <message>
        <source>Huset er ikke, hvor det plejer</source>
        <translation>The house is not where it usually is</translation>
    </message>
    <message>
        <source>Huset kan læses, men ikke skrives</source>
        <translation>The house can be read but not written</translation>
    </message>
    <message>
        <source>Huset ligger i en mappe, der synkroniseres</source>
        <translation>The house is in a folder that is synchronised</translation>
    </message>
    <message>
        <source>Huset ligger på et netværksdrev</source>
        <translation>The house is on a network drive</translation>
    </message>
    <message>
        <source>Huset virker, som det skal. Se efter, om der er plads på drevet, og prøv igen.</source>
        <translation>The house works as it should. Check that there is space on the drive and try again.</translation>
    </message>
    <message>
        <source>Husets fil er beskadiget</source>
        <translation>The house's file is damaged</translation>
    </message>
    <message>
        <source>Husets fil er tom</source>
        <translation>The house's file is empty</translation>
    </message>
    <message>
        <source>Husets nøgle er væk fra denne pc</source>
        <translation>The house's key is missing from this PC</translation>
    </message>
    <message>
        <source>Husets server svarer ikke</source>
        <translation>The house's server does not answer</translation>
    </message>
    <message>
        <source>Installér PostgreSQLs klientprogrammer (pg_dump) på denne pc.</source>
        <translation>Install the PostgreSQL client programs (pg_dump) on this PC.</translation>
    </message>
    <message>
        <source>Intet er slettet. Gendan fra den nyeste sikkerhedskopi; den beskadigede fil bliver flyttet til side, så den stadig kan undersøges.</source>
        <translation>Nothing is deleted. Restore from the newest backup; the damaged file is moved aside so that it can still be examined.</translation>
    </message>
    <message>
        <source>Intet er ændret. Prøv igen om lidt.</source>
        <translation>Nothing was changed. Try again in a moment.</translation>
    </message>
    <message>
        <source>Måske en sikkerhedskopi, der er ved at blive færdig. Intet er ændret. Prøv igen om lidt.</source>
        <translation>Perhaps a backup that is about to finish. Nothing was changed. Try again in a moment.</translation>
    </message>
    <message>
        <source>Nøglen passer ikke til huset</source>
        <translation>The key does not fit the house</translation>
    </message>
    <message>
        <source>Opdatér Frontdesk på denne pc. Filen er ikke rørt.</source>
        <translation>Update Frontdesk on this PC. The file was not touched.</translation>
    </message>
    <message>
        <source>Printeren {0} findes ikke mere</source>
        <translation>The printer {0} is no longer there</translation>
    </message>
    <message>
        <source>Printeren {0} har ikke det papir</source>
        <translation>The printer {0} does not have that paper</translation>
    </message>
    <message>
        <source>Printeren {0} svarer ikke</source>
        <translation>The printer {0} does not answer</translation>
    </message>
    <message>
        <source>Printeren {0} tager ikke imod udskrifter</source>
        <translation>The printer {0} accepts no print jobs</translation>
    </message>
    <message>
        <source>Printeren {0} ville ikke udskrive</source>
        <translation>The printer {0} refused to print</translation>
    </message>
    <message>
        <source>Programmet til sikkerhedskopi mangler</source>
        <translation>The backup program is missing</translation>
    </message>
    <message>
        <source>Sikkerhedskopien blev ikke taget</source>
        <translation>The backup was not made</translation>
    </message>
    <message>
        <source>Sikkerhedskopien kan ikke bruges</source>
        <translation>The backup cannot be used</translation>
    </message>
    <message>
        <source>Vælg en anden mappe til det nye.</source>
        <translation>Choose another folder for the new one.</translation>
    </message>
</context>
<context>
    <name>EquipmentForm</name>
    <message>
        <source>&amp;Antal</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Bemærkning</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Slags</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Antal</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Bemærkning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hvor det står</source>
        <translation>Where it is kept</translation>
    </message>
    <message>
        <source>Projektor</source>
        <translation>Projector</translation>
    </message>
    <message>
        <source>Slags</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Tilføj udstyr</source>
        <translation>Add equipment</translation>
    </message>
</context>
<context>
    <name>EquipmentPage</name>
    <message>
        <source>Flytbart udstyr</source>
        <translation>Movable equipment</translation>
    </message>
    <message>
        <source>Huset har intet flytbart udstyr endnu. Tryk Ins.</source>
        <translation>The house has no movable equipment yet. Press Ins.</translation>
    </message>
    <message>
        <source>Ins: tilføj · Del: tag ud af brug eller i brug igen · Esc: tilbage til listen</source>
        <translation>Ins: add · Del: take out of use or back into use · Esc: back to the list</translation>
    </message>
    <message>
        <source>Tag ud af brug, eller i brug igen</source>
        <translation>Take out of use, or back into use</translation>
    </message>
    <message>
        <source>Tilføj udstyr</source>
        <translation>Add equipment</translation>
    </message>
</context>
<context>
    <name>EventForm</name>
    <message>
        <source>&amp;Lokaler</source>
        <translation>&amp;Rooms</translation>
    </message>
    <message>
        <source>&amp;Pladser</source>
        <translation>&amp;Places</translation>
    </message>
    <message>
        <source>Antal pladser</source>
        <translation>Number of places</translation>
    </message>
    <message>
        <source>Arrangør</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Dag og tid, for eksempel fre 27-11 16:00–18:00</source>
        <translation>Day and time, for example Fri 27-11 16:00–18:00</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Lokaler</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Nyt arrangement</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Opret arrangementet</source>
        <translation>Create the event</translation>
    </message>
    <message>
        <source>Skriv dag og tid som fre 27-11 16:00–18:00.</source>
        <translation>Write day and time like Fri 27-11 16:00–18:00.</translation>
    </message>
    <message>
        <source>Skriv, hvad arrangementet hedder.</source>
        <translation>Write what the event is called.</translation>
    </message>
    <message>
        <source>Titel</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Vælg mindst ét lokale.</source>
        <translation>Choose at least one room.</translation>
    </message>
    <message>
        <source>fre 27-11 16:00–18:00</source>
        <translation>Fri 27-11 16:00–18:00</translation>
    </message>
    <message>
        <source>som lokalerne</source>
        <translation>as the rooms</translation>
    </message>
    <message>
        <source>{0} · {1} pladser</source>
        <translation>{0} · {1} places</translation>
    </message>
</context>
<context>
    <name>EventPage</name>
    <message>
        <source>Afbud {0}</source>
        <translation>Cancelled {0}</translation>
    </message>
    <message>
        <source>Alle arrangementer</source>
        <translation>All events</translation>
    </message>
    <message>
        <source>Ankomster pr. 5 min.</source>
        <translation>Arrivals per 5 min.</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Deltagere</source>
        <translation>Attendees</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter tilmelder og gør klar til den næste · Esc lukker</source>
        <translation>Enter registers and makes ready for the next · Esc closes</translation>
    </message>
    <message>
        <source>Find deltager</source>
        <translation>Find attendee</translation>
    </message>
    <message>
        <source>Importér liste …</source>
        <translation>Import list …</translation>
    </message>
    <message>
        <source>Indtjekning ved døren</source>
        <translation>Check-in at the door</translation>
    </message>
    <message>
        <source>Ingen er tilmeldt endnu. Tryk Ins, eller importér en liste.</source>
        <translation>Nobody is registered yet. Press Ins, or import a list.</translation>
    </message>
    <message>
        <source>Ledige {0}</source>
        <translation>{0} free</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Mellemrum: ind eller ud · B: badge · Delete: afbud · bogstaver finder i listen · Esc: alle arrangementer</source>
        <translation>Space: in or out · B: badge · Delete: cancel · letters find in the list · Esc: all events</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Print deltagerliste</source>
        <translation>Print roster</translation>
    </message>
    <message>
        <source>Print deltagerliste (Ctrl+P)</source>
        <translation>Print roster (Ctrl+P)</translation>
    </message>
    <message>
        <source>På A4-ark med 8</source>
        <translation>On A4 sheets of 8</translation>
    </message>
    <message>
        <source>På etiketter 62 × 100 mm</source>
        <translation>On labels 62 × 100 mm</translation>
    </message>
    <message>
        <source>Scanninger gælder kun dette arrangement (Ctrl+I)</source>
        <translation>Scans count for this event only (Ctrl+I)</translation>
    </message>
    <message>
        <source>Skriv for at finde</source>
        <translation>Type to find</translation>
    </message>
    <message>
        <source>Til alle ({0})</source>
        <translation>For all ({0})</translation>
    </message>
    <message>
        <source>Til de valgte ({0})</source>
        <translation>For the chosen ({0})</translation>
    </message>
    <message>
        <source>Til dem, der ikke er mødt ({0})</source>
        <translation>For those who have not arrived ({0})</translation>
    </message>
    <message>
        <source>Tilmeld</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Tilmeld deltageren</source>
        <translation>Register the attendee</translation>
    </message>
    <message>
        <source>Tilmeld en deltager (Ins)</source>
        <translation>Register an attendee (Ins)</translation>
    </message>
    <message>
        <source>Virksomhed</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>{0} for mange</source>
        <translation>{0} too many</translation>
    </message>
</context>
<context>
    <name>Events</name>
    <message>
        <source>Aflyst</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Fuldt</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation>When</translation>
    </message>
    <message>
        <source>I dag {0}</source>
        <translation>Today {0}</translation>
    </message>
    <message>
        <source>I gang · {0} mødt</source>
        <translation>Under way · {0} here</translation>
    </message>
    <message>
        <source>Kommer</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Lokaler</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Slut · {0} mødt</source>
        <translation>Over · {0} came</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tilmeldt</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>{0} af {1}</source>
        <translation>{0} of {1}</translation>
    </message>
</context>
<context>
    <name>EventsScreen</name>
    <message>
        <source>Alle arrangementer</source>
        <translation>All events</translation>
    </message>
    <message>
        <source>Arrangementer</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Find arrangement</source>
        <translation>Find event</translation>
    </message>
    <message>
        <source>Indtjekning ved døren</source>
        <translation>Check-in at the door</translation>
    </message>
    <message>
        <source>Ingen arrangementer endnu. Opret det første her ved siden af.</source>
        <translation>No events yet. Create the first one right here beside.</translation>
    </message>
    <message>
        <source>Klik eller Enter: åbn · Ins: nyt arrangement · bogstaver finder i listen</source>
        <translation>Click or Enter: open · Ins: new event · letters find in the list</translation>
    </message>
    <message>
        <source>Meld afbud</source>
        <translation>Cancel the registration</translation>
    </message>
    <message>
        <source>Nyt arrangement</source>
        <translation>New event</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Print badge</translation>
    </message>
    <message>
        <source>Print deltagerliste</source>
        <translation>Print roster</translation>
    </message>
    <message>
        <source>Skriv for at finde</source>
        <translation>Type to find</translation>
    </message>
    <message>
        <source>Tilmeld en deltager</source>
        <translation>Register an attendee</translation>
    </message>
    <message>
        <source>Tjek ind eller ud</source>
        <translation>Check in or out</translation>
    </message>
    <message>
        <source>Vis tidligere</source>
        <translation>Show earlier</translation>
    </message>
    <message>
        <source>Åbn arrangementet</source>
        <translation>Open the event</translation>
    </message>
</context>
<context>
    <name>FilterButton</name>
    <message>
        <source>Filtre</source>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Filtre: {0}</source>
        <translation>Filters: {0}</translation>
    </message>
    <message>
        <source>Vælg, hvilke lokaler der vises</source>
        <translation>Choose which rooms are shown</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>&amp;Etage</source>
        <translation>&amp;Floor</translation>
    </message>
    <message>
        <source>&amp;Mindst pladser</source>
        <translation>&amp;At least seats</translation>
    </message>
    <message>
        <source>Etage</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Mindst så mange pladser</source>
        <translation>At least this many seats</translation>
    </message>
    <message>
        <source>Teleslynge</source>
        <translation>Hearing loop</translation>
    </message>
    <message>
        <source>Trinfri adgang</source>
        <translation>Step-free access</translation>
    </message>
    <message>
        <source>Vis alle lokaler</source>
        <translation>Show all rooms</translation>
    </message>
    <message>
        <source>alle</source>
        <translation>all</translation>
    </message>
</context>
<context>
    <name>FindPanel</name>
    <message>
        <source>Alle opstillinger</source>
        <translation>Any layout</translation>
    </message>
    <message>
        <source>Det blev taget imens. Sådan ser det ud nu.</source>
        <translation>It was taken meanwhile. This is how it looks now.</translation>
    </message>
    <message>
        <source>Find et lokale</source>
        <translation>Find a room</translation>
    </message>
    <message>
        <source>Hvad eller hvem er det til?</source>
        <translation>What or who is it for?</translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Intet lokale passer, heller ikke på andre tider de næste dage.</source>
        <translation>No room fits, nor at other times in the next days.</translation>
    </message>
    <message>
        <source>Kan vente, til du har valgt</source>
        <translation>Can wait until you have chosen</translation>
    </message>
    <message>
        <source>Luk panelet</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Luk panelet (Esc)</source>
        <translation>Close the panel (Esc)</translation>
    </message>
    <message>
        <source>Opstilling</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Skriv tiden som 12-14:30 eller tor 14-16.</source>
        <translation>Write the time as 12-14:30 or thu 14-16.</translation>
    </message>
    <message>
        <source>Skriv, hvad eller hvem det er til, før en anden booking flyttes.</source>
        <translation>Write what or who it is for before another booking is moved.</translation>
    </message>
    <message>
        <source>tor 10-12</source>
        <translation>thu 10-12</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Byt: {0}</source>
        <translation>Swap: {0}</translation>
    </message>
    <message>
        <source>Hvis en anden flytter</source>
        <translation>If somebody else moves</translation>
    </message>
    <message>
        <source>Mangler {0}</source>
        <translation>Lacks {0}</translation>
    </message>
    <message>
        <source>Næsten</source>
        <translation>Nearly</translation>
    </message>
    <message>
        <source>Passer og er ledigt</source>
        <translation>Fits and is free</translation>
    </message>
    <message>
        <source>På andre tider</source>
        <translation>At other times</translation>
    </message>
    <message>
        <source>Teleslynge</source>
        <translation>Hearing loop</translation>
    </message>
    <message>
        <source>To lokaler sammen</source>
        <translation>Two rooms together</translation>
    </message>
    <message>
        <source>Trinfri adgang</source>
        <translation>Step-free access</translation>
    </message>
    <message>
        <source>opstilles som {0}</source>
        <translation>set up as {0}</translation>
    </message>
    <message>
        <source>{0} pladser i alt</source>
        <translation>{0} seats in all</translation>
    </message>
    <message>
        <source>{0} skal have besked: {1} i stedet for {2}</source>
        <translation>{0} must be told: {1} instead of {2}</translation>
    </message>
    <message>
        <source>{0}, flytbar</source>
        <translation>{0}, movable</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n dato(er) er sprunget over, for lokalet er optaget; de huskes.</source>
        <translation><numerusform>%n date was skipped because the room is taken; it is remembered.</numerusform><numerusform>%n dates were skipped because the room is taken; they are remembered.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dato(er) er ændret her i huset og er ladt være.</source>
        <translation><numerusform>%n date was changed here in the house and stayed as it was.</numerusform><numerusform>%n dates were changed here in the house and stayed as they were.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n gang(e) er ændret for sig og er ladt være.</source>
        <translation><numerusform>%n date was changed by itself and stayed as it was.</numerusform><numerusform>%n dates were changed by themselves and stayed as they were.</numerusform></translation>
    </message>
    <message>
        <source>Der kommer {party_size}, og der er {capacity} pladser.</source>
        <translation>{party_size} are coming, and there are {capacity} seats.</translation>
    </message>
    <message>
        <source>Det ligger uden for åbningstiden.</source>
        <translation>It is outside opening hours.</translation>
    </message>
    <message>
        <source>Husets fil er ældre end sidst: der var {noted} ændringer, nu er der {found}.</source>
        <translation>The house's file is older than last time: there were {noted} changes, now there are {found}.</translation>
    </message>
    <message>
        <source>Lokalet holdes frit {minutes} minutter imellem, så den første del slutter tidligere.</source>
        <translation>The room is kept free for {minutes} minutes in between, so the first part ends earlier.</translation>
    </message>
    <message>
        <source>Rækken begynder {day}, den første dag i gentagelsen.</source>
        <translation>The series begins on {day}, its first date.</translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message numerus="yes">
        <source>Book %n datoer</source>
        <translation><numerusform>Book %n date</numerusform><numerusform>Book %n dates</numerusform></translation>
    </message>
    <message>
        <source>Book forslag 1</source>
        <translation>Book suggestion 1</translation>
    </message>
    <message numerus="yes">
        <source>Løs %n datoer</source>
        <translation><numerusform>Solve %n date</numerusform><numerusform>Solve %n dates</numerusform></translation>
    </message>
    <message>
        <source>Send som anmodning</source>
        <translation>Send as a request</translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>&amp;Antal</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>&amp;Kl.</source>
        <translation>&amp;At</translation>
    </message>
    <message>
        <source>Antal personer</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Gæst {0}</source>
        <translation>Guest {0}</translation>
    </message>
    <message>
        <source>Hos</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Hos (rådgiver, virksomhed, lokale)</source>
        <translation>Host (advisor, company, room)</translation>
    </message>
    <message>
        <source>Klokkeslæt for en gæst, der ventes</source>
        <translation>Time for a guest who is expected</translation>
    </message>
    <message>
        <source>Meld gæsten til</source>
        <translation>Register the guest</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Skriv et klokkeslæt, for eksempel 14:30.</source>
        <translation>Write a time, for example 14:30.</translation>
    </message>
    <message>
        <source>Skriv et klokkeslæt, når gæsten kommer senere</source>
        <translation>Write a time when the guest comes later</translation>
    </message>
    <message>
        <source>Skriv gæstens navn.</source>
        <translation>Write the guest's name.</translation>
    </message>
    <message>
        <source>Tjek ind og print</source>
        <translation>Check in and print</translation>
    </message>
    <message>
        <source>Uanmeldt gæst</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>Virksomhed</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Virksomhed, hvis den skal på badgen</source>
        <translation>Company, if it is to be on the badge</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
</context>
<context>
    <name>HoursPage</name>
    <message>
        <source>Enter: ret · Ins: ny sæson · Del: fjern sæsonen · Alt+pil: den øverste sæson gælder først</source>
        <translation>Enter: edit · Ins: new season · Del: remove the season · Alt+arrow: the topmost season applies first</translation>
    </message>
    <message>
        <source>Fjern sæsonen</source>
        <translation>Remove the season</translation>
    </message>
    <message>
        <source>Lad sæsonen gælde efter den næste</source>
        <translation>Let the season apply after the next one</translation>
    </message>
    <message>
        <source>Lad sæsonen gælde før den forrige</source>
        <translation>Let the season apply before the previous one</translation>
    </message>
    <message>
        <source>Normalt</source>
        <translation>Normally</translation>
    </message>
    <message>
        <source>Ny sæson</source>
        <translation>New season</translation>
    </message>
    <message>
        <source>Ret åbningstiden</source>
        <translation>Edit the opening hours</translation>
    </message>
    <message>
        <source>Åbningstider</source>
        <translation>Opening hours</translation>
    </message>
</context>
<context>
    <name>HouseRules</name>
    <message>
        <source>1 dag</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>Alle bookinger</source>
        <translation>All bookings</translation>
    </message>
    <message>
        <source>Antal personer</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Bookinger mere end {limit} frem</source>
        <translation>Bookings more than {limit} ahead</translation>
    </message>
    <message>
        <source>Bookinger mindre end {limit} før</source>
        <translation>Bookings less than {limit} ahead</translation>
    </message>
    <message>
        <source>Bookinger på lukkedage og helligdage</source>
        <translation>Bookings on closing days and holidays</translation>
    </message>
    <message>
        <source>Bookinger uden for åbningstiden</source>
        <translation>Bookings outside opening hours</translation>
    </message>
    <message>
        <source>Der bookes kun efter aftale</source>
        <translation>Bookings by agreement only</translation>
    </message>
    <message>
        <source>Der kommer {wished}; der er plads til {limit}</source>
        <translation>{wished} coming; there is room for {limit}</translation>
    </message>
    <message>
        <source>Der kommer {wished}; mindst {limit}</source>
        <translation>{wished} coming; at least {limit}</translation>
    </message>
    <message>
        <source>Det bliver {wished} {period}; højst {limit}</source>
        <translation>That makes {wished} {period}; {limit} at most</translation>
    </message>
    <message>
        <source>Det er allerede begyndt; det skal bookes {limit} før</source>
        <translation>It has already begun; it must be booked {limit} ahead</translation>
    </message>
    <message>
        <source>Det er om {wished}; det skal bookes {limit} før</source>
        <translation>It is in {wished}; it must be booked {limit} ahead</translation>
    </message>
    <message>
        <source>Det er {wished} frem; der kan bookes {limit} frem</source>
        <translation>It is {wished} ahead; bookings can be made {limit} ahead</translation>
    </message>
    <message>
        <source>En husregel taler imod det.</source>
        <translation>A house rule speaks against it.</translation>
    </message>
    <message>
        <source>Flere, end der er plads til,</source>
        <translation>Bookings for more people than there is room for</translation>
    </message>
    <message>
        <source>Gælder ikke nu</source>
        <translation>Not in force</translation>
    </message>
    <message>
        <source>Gælder til {0}</source>
        <translation>In force until {0}</translation>
    </message>
    <message>
        <source>Hvor langt frem</source>
        <translation>How far ahead</translation>
    </message>
    <message>
        <source>Hvor meget hver kan få</source>
        <translation>How much each may have</translation>
    </message>
    <message>
        <source>Korteste møde</source>
        <translation>Shortest meeting</translation>
    </message>
    <message>
        <source>Kun efter aftale</source>
        <translation>By agreement only</translation>
    </message>
    <message>
        <source>Lukkedage og helligdage</source>
        <translation>Closing days and holidays</translation>
    </message>
    <message>
        <source>Længste møde</source>
        <translation>Longest meeting</translation>
    </message>
    <message>
        <source>Mere end {limit} {period} til den samme</source>
        <translation>Bookings over {limit} {period} per customer</translation>
    </message>
    <message>
        <source>Møder med færre end {limit}</source>
        <translation>Meetings of fewer than {limit}</translation>
    </message>
    <message>
        <source>Møder på over {limit}</source>
        <translation>Meetings of more than {limit}</translation>
    </message>
    <message>
        <source>Møder på under {limit}</source>
        <translation>Meetings of less than {limit}</translation>
    </message>
    <message>
        <source>Skulle være gennemgået {0}; kun en påmindelse, til det er sket</source>
        <translation>Review was due {0}; only a reminder until it is done</translation>
    </message>
    <message>
        <source>Varsel</source>
        <translation>Advance notice</translation>
    </message>
    <message>
        <source>om dagen</source>
        <translation>a day</translation>
    </message>
    <message>
        <source>om måneden</source>
        <translation>a month</translation>
    </message>
    <message>
        <source>om ugen</source>
        <translation>a week</translation>
    </message>
    <message>
        <source>{0} dage</source>
        <translation>{0} days</translation>
    </message>
    <message>
        <source>{rooms}: {what}</source>
        <translation>{rooms}: {what}</translation>
    </message>
    <message>
        <source>{what} frarådes af {owner}</source>
        <translation>{what} are discouraged by {owner}</translation>
    </message>
    <message>
        <source>{what} skal aftales med {owner}</source>
        <translation>{what} must be agreed with {owner}</translation>
    </message>
    <message>
        <source>{what} tillades ikke af {owner}</source>
        <translation>{what} are not allowed by {owner}</translation>
    </message>
    <message>
        <source>{wished} er kortere end {limit}</source>
        <translation>{wished} is shorter than {limit}</translation>
    </message>
    <message>
        <source>{wished} er længere end {limit}</source>
        <translation>{wished} is longer than {limit}</translation>
    </message>
    <message>
        <source>{wished} ligger uden for åbningstiden</source>
        <translation>{wished} is outside opening hours</translation>
    </message>
    <message>
        <source>{wished} ligger, hvor huset er lukket</source>
        <translation>{wished} is when the house is closed</translation>
    </message>
    <message>
        <source>Åbningstid</source>
        <translation>Opening hours</translation>
    </message>
</context>
<context>
    <name>HouseTrouble</name>
    <message>
        <source>Gendan fra en sikkerhedskopi …</source>
        <translation>Restore from a backup …</translation>
    </message>
    <message>
        <source>Gendannelsesnøgle</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Huset er gendannet. Det gamle ligger urørt her: {0}</source>
        <translation>The house is restored. The old one lies untouched here: {0}</translation>
    </message>
    <message>
        <source>Huset er ikke åbent</source>
        <translation>The house is not open</translation>
    </message>
    <message>
        <source>Husets gendannelsesnøgle:</source>
        <translation>The house's recovery key:</translation>
    </message>
    <message>
        <source>Prøv igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Vælg en sikkerhedskopi</source>
        <translation>Choose a backup</translation>
    </message>
</context>
<context>
    <name>HouseWork</name>
    <message>
        <source>Fortrudt: {0}</source>
        <translation>Undone: {0}</translation>
    </message>
    <message>
        <source>Fortryd: “{0}” · Ctrl+Z</source>
        <translation>Undo: “{0}” · Ctrl+Z</translation>
    </message>
    <message>
        <source>Gjort igen: {0}</source>
        <translation>Done again: {0}</translation>
    </message>
    <message>
        <source>Gør igen: “{0}” · Ctrl+Skift+Z</source>
        <translation>Redo: “{0}” · Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>Hvem er i huset</source>
        <translation>Who is in the house</translation>
    </message>
    <message>
        <source>Prøv igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Reception · plads {0}</source>
        <translation>Reception · desk {0}</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n gentagelse(r) lagt sammen</source>
        <translation><numerusform>%n repetition merged</numerusform><numerusform>%n repetitions merged</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ny(e)</source>
        <translation><numerusform>%n new person</numerusform><numerusform>%n new people</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n række(r) springes over</source>
        <translation><numerusform>%n row is skipped</numerusform><numerusform>%n rows are skipped</numerusform></translation>
    </message>
    <message>
        <source>Deltageren kommer med uden.</source>
        <translation>The attendee is taken without it.</translation>
    </message>
    <message>
        <source>Der er flere felter end kolonner</source>
        <translation>There are more fields than columns</translation>
    </message>
    <message>
        <source>Der står et CPR-nummer, og det gemmes ikke</source>
        <translation>There is a CPR number, and it is not stored</translation>
    </message>
    <message>
        <source>Efternavn</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Er tilmeldt</source>
        <translation>Is registered</translation>
    </message>
    <message>
        <source>Fornavn</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Navn, efternavnet først</source>
        <translation>Name, family name first</translation>
    </message>
    <message>
        <source>Ny</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Række {0}: {1}. {2}</source>
        <translation>Row {0}: {1}. {2}</translation>
    </message>
    <message>
        <source>Rækken springes over.</source>
        <translation>The row is skipped.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tages ikke med: {0}</source>
        <translation>Left out: {0}</translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Virksomhed</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>{0} er tilmeldt i forvejen</source>
        <translation>{0} already registered</translation>
    </message>
    <message>
        <source>… og {0} til</source>
        <translation>… and {0} more</translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message>
        <source>Annullér</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>De første rækker</source>
        <translation>The first rows</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Genkendt: {0}</source>
        <translation>Recognised: {0}</translation>
    </message>
    <message>
        <source>Læser filen …</source>
        <translation>Reading the file …</translation>
    </message>
    <message>
        <source>Tilmeld</source>
        <translation>Register</translation>
    </message>
    <message numerus="yes">
        <source>Tilmeld %n deltager(e)</source>
        <translation><numerusform>Register %n attendee</numerusform><numerusform>Register %n attendees</numerusform></translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>Billedet er for stort</source>
        <translation>The picture is too large</translation>
    </message>
    <message>
        <source>Brug JPEG eller PNG.</source>
        <translation>Use JPEG or PNG.</translation>
    </message>
    <message>
        <source>De valgte hører ikke til samme booking</source>
        <translation>Those chosen do not belong to the same booking</translation>
    </message>
    <message>
        <source>Den dag står der to gange</source>
        <translation>That day is there twice</translation>
    </message>
    <message>
        <source>Den gentagelse kan huset ikke</source>
        <translation>The house cannot repeat it that way</translation>
    </message>
    <message>
        <source>Den kan have 1.000 gange.</source>
        <translation>It can have 1,000 occurrences.</translation>
    </message>
    <message>
        <source>Den kan ikke deles i to aftaler</source>
        <translation>It cannot be split into two appointments</translation>
    </message>
    <message>
        <source>Den kan løbe til {0}.</source>
        <translation>It can run until {0}.</translation>
    </message>
    <message>
        <source>Den må højst fylde 20 MB.</source>
        <translation>It may be 20 MB at most.</translation>
    </message>
    <message>
        <source>Den skal se ud som navn@example.org.</source>
        <translation>It should look like name@example.org.</translation>
    </message>
    <message numerus="yes">
        <source>Der er %n booking(er) foran. Flyt eller aflys dem først.</source>
        <translation><numerusform>There is %n booking to come. Move or cancel it first.</numerusform><numerusform>There are %n bookings to come. Move or cancel them first.</numerusform></translation>
    </message>
    <message>
        <source>Der er for mange aftaler i kalenderen</source>
        <translation>There are too many appointments in the calendar</translation>
    </message>
    <message>
        <source>Der er ingen aftaler i kalenderen</source>
        <translation>There are no appointments in the calendar</translation>
    </message>
    <message>
        <source>Der er ingen deltagere at tilmelde</source>
        <translation>There are no attendees to register</translation>
    </message>
    <message>
        <source>Der er intet nyt i kalenderen</source>
        <translation>There is nothing new in the calendar</translation>
    </message>
    <message>
        <source>Der kan bookes tre år frem.</source>
        <translation>Bookings can be made three years ahead.</translation>
    </message>
    <message>
        <source>Der kan ikke deles dér</source>
        <translation>It cannot be split there</translation>
    </message>
    <message>
        <source>Der kan læses 200 kolonner.</source>
        <translation>200 columns can be read.</translation>
    </message>
    <message>
        <source>Der kan læses 5.000 ad gangen. Gem et kortere stykke.</source>
        <translation>5,000 can be read at a time. Save a shorter period.</translation>
    </message>
    <message>
        <source>Der kan læses 50.000 ad gangen.</source>
        <translation>50,000 can be read at a time.</translation>
    </message>
    <message>
        <source>Der kan tages 30.000 ind ad gangen. Gem et kortere stykke.</source>
        <translation>30,000 can be imported at a time. Save a shorter period.</translation>
    </message>
    <message>
        <source>Der kan ændres et år tilbage.</source>
        <translation>Changes can be made a year back.</translation>
    </message>
    <message>
        <source>Det er ikke i dag</source>
        <translation>That is not today</translation>
    </message>
    <message>
        <source>Det er lukket i forvejen</source>
        <translation>It is closed already</translation>
    </message>
    <message>
        <source>Det er stadig booket</source>
        <translation>It still has bookings</translation>
    </message>
    <message>
        <source>Det kan ikke deles i to</source>
        <translation>It cannot be split in two</translation>
    </message>
    <message>
        <source>Det må højst fylde en halv megabyte.</source>
        <translation>It may be half a megabyte at most.</translation>
    </message>
    <message>
        <source>Det udstyr har huset ikke</source>
        <translation>The house does not have that equipment</translation>
    </message>
    <message>
        <source>Det, der er slut, kan ikke tages i brug.</source>
        <translation>What is over cannot be checked in.</translation>
    </message>
    <message>
        <source>En booking kan vare op til fjorten dage. Del den op.</source>
        <translation>A booking can last up to fourteen days. Split it.</translation>
    </message>
    <message>
        <source>En kalender må højst fylde 5 MB.</source>
        <translation>A calendar may be 5 MB at most.</translation>
    </message>
    <message>
        <source>En rådgivning kan ikke kopieres</source>
        <translation>An advice appointment cannot be copied</translation>
    </message>
    <message>
        <source>Et citationstegn i filen bliver aldrig lukket</source>
        <translation>A quotation mark in the file is never closed</translation>
    </message>
    <message>
        <source>Et lokale tages i brug på dagen.</source>
        <translation>A room is checked in on the day.</translation>
    </message>
    <message>
        <source>Et samlet lokale skal have mindst to dele</source>
        <translation>A combined room needs at least two parts</translation>
    </message>
    <message>
        <source>Filen blev ikke læst færdig</source>
        <translation>The file was not read to the end</translation>
    </message>
    <message>
        <source>Filen er der ikke mere</source>
        <translation>The file is no longer there</translation>
    </message>
    <message>
        <source>Filen er en projektmappe</source>
        <translation>The file is a workbook</translation>
    </message>
    <message>
        <source>Filen er for stor</source>
        <translation>The file is too large</translation>
    </message>
    <message>
        <source>Filen er ikke en kalender</source>
        <translation>The file is not a calendar</translation>
    </message>
    <message>
        <source>Filen er ikke en liste</source>
        <translation>The file is not a list</translation>
    </message>
    <message>
        <source>Filen er ikke et billede</source>
        <translation>The file is not a picture</translation>
    </message>
    <message>
        <source>Filen er tom</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <source>Filen har for mange kolonner</source>
        <translation>The file has too many columns</translation>
    </message>
    <message>
        <source>Filen har for mange rækker</source>
        <translation>The file has too many rows</translation>
    </message>
    <message>
        <source>Filen har ingen kolonne med navne</source>
        <translation>The file has no column of names</translation>
    </message>
    <message>
        <source>Filen kan ikke læses</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <source>Filen kan ikke læses som en liste</source>
        <translation>The file cannot be read as a list</translation>
    </message>
    <message>
        <source>Filen tog for lang tid at læse</source>
        <translation>The file took too long to read</translation>
    </message>
    <message>
        <source>Gem den som CSV i regnearket, og prøv igen.</source>
        <translation>Save it as CSV in the spreadsheet program and try again.</translation>
    </message>
    <message>
        <source>Gem den som iCalendar (.ics) i det andet program.</source>
        <translation>Save it as iCalendar (.ics) in the other program.</translation>
    </message>
    <message>
        <source>Gem et kortere stykke af den, og prøv igen.</source>
        <translation>Save a shorter period of it and try again.</translation>
    </message>
    <message>
        <source>Gentagelsen er for lang</source>
        <translation>The repetition is too long</translation>
    </message>
    <message>
        <source>Gentagelsen har både slutdato og antal</source>
        <translation>The repetition has both an end date and a number</translation>
    </message>
    <message>
        <source>Gentagelsen kan ikke læses</source>
        <translation>The repetition cannot be read</translation>
    </message>
    <message>
        <source>Gentagelsen løber for langt frem</source>
        <translation>The repetition runs too far ahead</translation>
    </message>
    <message>
        <source>Gentagelsen mangler en slutdato</source>
        <translation>The repetition has no end date</translation>
    </message>
    <message>
        <source>Gentagelsen overlapper sig selv</source>
        <translation>The repetition overlaps itself</translation>
    </message>
    <message>
        <source>Gentagelsen rammer ingen dage</source>
        <translation>The repetition hits no days</translation>
    </message>
    <message>
        <source>Gentagelserne har for mange datoer</source>
        <translation>The series have too many dates</translation>
    </message>
    <message>
        <source>Giv kolonnen overskriften Navn, eller Fornavn og Efternavn.</source>
        <translation>Give the column the heading Name, or First name and Last name.</translation>
    </message>
    <message>
        <source>Huset har kun {0}.</source>
        <translation>The house has only {0}.</translation>
    </message>
    <message>
        <source>Intet er ændret.</source>
        <translation>Nothing was changed.</translation>
    </message>
    <message>
        <source>Kalenderen har den samme aftale to gange</source>
        <translation>The calendar has the same appointment twice</translation>
    </message>
    <message>
        <source>Kalenderen tog for lang tid at læse</source>
        <translation>The calendar took too long to read</translation>
    </message>
    <message>
        <source>Kun en almindelig booking kan deles.</source>
        <translation>Only an ordinary booking can be split.</translation>
    </message>
    <message>
        <source>Lav en ny aftale i stedet.</source>
        <translation>Make a new appointment instead.</translation>
    </message>
    <message>
        <source>Luk den i andre programmer, og prøv igen.</source>
        <translation>Close it in other programs and try again.</translation>
    </message>
    <message>
        <source>Mailadressen mangler noget</source>
        <translation>The email address is incomplete</translation>
    </message>
    <message>
        <source>Man kan vente på en tid, der ikke er begyndt endnu.</source>
        <translation>One can wait for a time that has not begun yet.</translation>
    </message>
    <message>
        <source>Opret et nyt lokale i stedet.</source>
        <translation>Add a new room instead.</translation>
    </message>
    <message>
        <source>Ret den for sig eller det hele på én gang.</source>
        <translation>Change this one by itself, or all of them at once.</translation>
    </message>
    <message>
        <source>Rækken findes ikke mere</source>
        <translation>The series no longer exists</translation>
    </message>
    <message>
        <source>Rækken har ikke flere gange foran sig</source>
        <translation>The series has no more occurrences ahead</translation>
    </message>
    <message>
        <source>Se efter omkring række {0}.</source>
        <translation>Have a look around row {0}.</translation>
    </message>
    <message>
        <source>Skriv det kortere.</source>
        <translation>Write it shorter.</translation>
    </message>
    <message>
        <source>Skriv det med mindst otte cifre.</source>
        <translation>Write it with at least eight digits.</translation>
    </message>
    <message>
        <source>Skriv det, så er det klar.</source>
        <translation>Write it, and it is ready.</translation>
    </message>
    <message>
        <source>Skriv teksten i stedet for at indsætte den.</source>
        <translation>Type the text instead of pasting it.</translation>
    </message>
    <message>
        <source>Så mange er der ikke</source>
        <translation>There are not that many</translation>
    </message>
    <message>
        <source>Tag dem én ad gangen.</source>
        <translation>Take them one at a time.</translation>
    </message>
    <message>
        <source>Tag det i brug igen under Indstillinger, eller vælg et andet.</source>
        <translation>Take it back into use under Settings, or choose another.</translation>
    </message>
    <message>
        <source>Telefonnummeret mangler noget</source>
        <translation>The phone number is incomplete</translation>
    </message>
    <message>
        <source>Tiden er allerede begyndt</source>
        <translation>The time has already begun</translation>
    </message>
    <message>
        <source>Tiden er for kort</source>
        <translation>The time is too short</translation>
    </message>
    <message>
        <source>Tiden er for lang</source>
        <translation>The time is too long</translation>
    </message>
    <message>
        <source>Tiden er gået</source>
        <translation>The time has passed</translation>
    </message>
    <message>
        <source>Tiden er længere end afstanden mellem gangene.</source>
        <translation>The time is longer than the distance between the occurrences.</translation>
    </message>
    <message>
        <source>Tidspunktet passer ikke</source>
        <translation>That time does not fit</translation>
    </message>
    <message>
        <source>To opstillinger hedder det samme</source>
        <translation>Two layouts have the same name</translation>
    </message>
    <message>
        <source>Vælg den igen.</source>
        <translation>Choose it again.</translation>
    </message>
    <message>
        <source>Vælg det ene af dem.</source>
        <translation>Choose one of them.</translation>
    </message>
    <message>
        <source>Vælg dets dele i stedet.</source>
        <translation>Choose its parts instead.</translation>
    </message>
    <message>
        <source>Vælg en senere slutdato.</source>
        <translation>Choose a later end date.</translation>
    </message>
    <message>
        <source>Vælg et tidspunkt inde i bookingen, med plads til pausen imellem.</source>
        <translation>Choose a time within the booking, with room for the gap in between.</translation>
    </message>
    <message>
        <source>Vælg et tidspunkt, efter lokalet blev taget i brug, og før det er slut.</source>
        <translation>Choose a time after the room was checked in and before the end.</translation>
    </message>
    <message>
        <source>Vælg mindst fem minutter.</source>
        <translation>Choose at least five minutes.</translation>
    </message>
    <message>
        <source>Vælg mindst ét lokale</source>
        <translation>Choose at least one room</translation>
    </message>
    <message>
        <source>Vælg én person</source>
        <translation>Choose one person</translation>
    </message>
    <message>
        <source>Vælg, hvor længe den skal løbe.</source>
        <translation>Choose how long it is to run.</translation>
    </message>
    <message>
        <source>antallet</source>
        <translation>the number</translation>
    </message>
    <message>
        <source>antallet af minutter</source>
        <translation>the number of minutes</translation>
    </message>
    <message>
        <source>antallet af pladser</source>
        <translation>the number of seats</translation>
    </message>
    <message>
        <source>billedet</source>
        <translation>the picture</translation>
    </message>
    <message>
        <source>billedteksten</source>
        <translation>the caption</translation>
    </message>
    <message>
        <source>dagen</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>delene</source>
        <translation>the parts</translation>
    </message>
    <message>
        <source>deltagerlisten</source>
        <translation>the attendee list</translation>
    </message>
    <message>
        <source>ejeren</source>
        <translation>the owner</translation>
    </message>
    <message>
        <source>emnet</source>
        <translation>the topic</translation>
    </message>
    <message>
        <source>etagen</source>
        <translation>the floor</translation>
    </message>
    <message>
        <source>feltet</source>
        <translation>the field</translation>
    </message>
    <message>
        <source>feltet Hvem</source>
        <translation>the field Who</translation>
    </message>
    <message>
        <source>filen</source>
        <translation>the file</translation>
    </message>
    <message>
        <source>gentagelsen</source>
        <translation>the repetition</translation>
    </message>
    <message>
        <source>grænsen</source>
        <translation>the limit</translation>
    </message>
    <message>
        <source>hvem der kan se bort fra den</source>
        <translation>who may overrule it</translation>
    </message>
    <message>
        <source>klargøringstiden</source>
        <translation>the set-up time</translation>
    </message>
    <message>
        <source>koden</source>
        <translation>the code</translation>
    </message>
    <message>
        <source>lokalet</source>
        <translation>the room</translation>
    </message>
    <message>
        <source>mailadressen</source>
        <translation>the email address</translation>
    </message>
    <message>
        <source>navnet</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>noten</source>
        <translation>the note</translation>
    </message>
    <message>
        <source>oprydningstiden</source>
        <translation>the clearing time</translation>
    </message>
    <message>
        <source>opstillingen</source>
        <translation>the layout</translation>
    </message>
    <message>
        <source>perioden</source>
        <translation>the period</translation>
    </message>
    <message>
        <source>starten</source>
        <translation>the start</translation>
    </message>
    <message>
        <source>telefon eller mail</source>
        <translation>phone or email</translation>
    </message>
    <message>
        <source>telefonnummeret</source>
        <translation>the phone number</translation>
    </message>
    <message>
        <source>tiden</source>
        <translation>the time</translation>
    </message>
    <message>
        <source>tidspunktet</source>
        <translation>the time</translation>
    </message>
    <message>
        <source>titlen</source>
        <translation>the title</translation>
    </message>
    <message>
        <source>udstyret</source>
        <translation>the equipment</translation>
    </message>
    <message>
        <source>virksomheden</source>
        <translation>the company</translation>
    </message>
    <message>
        <source>værten</source>
        <translation>the host</translation>
    </message>
    <message>
        <source>{0} er for langt</source>
        <translation>{0} is too long</translation>
    </message>
    <message>
        <source>{0} er selv et samlet lokale</source>
        <translation>{0} is a combined room itself</translation>
    </message>
    <message>
        <source>{0} er taget ud af brug</source>
        <translation>{0} has been taken out of use</translation>
    </message>
    <message>
        <source>{0} findes ikke mere</source>
        <translation>{0} no longer exists</translation>
    </message>
    <message>
        <source>{0} indeholder tegn, der ikke kan ses</source>
        <translation>{0} contains characters that cannot be seen</translation>
    </message>
    <message>
        <source>{0} kan ikke bruges, som det står</source>
        <translation>{0} cannot be used as it stands</translation>
    </message>
    <message>
        <source>{0} kan ikke skifte mellem ét og flere lokaler</source>
        <translation>{0} cannot change between one room and several</translation>
    </message>
    <message>
        <source>{0} ligger for langt fremme</source>
        <translation>{0} is too far ahead</translation>
    </message>
    <message>
        <source>{0} ligger for langt tilbage</source>
        <translation>{0} is too far back</translation>
    </message>
    <message>
        <source>{0} ligger uden for det, huset kan bruge</source>
        <translation>{0} is outside what the house can use</translation>
    </message>
    <message>
        <source>{0} mangler</source>
        <translation>{0} is missing</translation>
    </message>
    <message>
        <source>åbningstiden</source>
        <translation>the opening hours</translation>
    </message>
    <message>
        <source>årsagen</source>
        <translation>the reason</translation>
    </message>
</context>
<context>
    <name>LatePage</name>
    <message>
        <source> min.</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Frigiv det uden at spørge</source>
        <translation>&amp;Release it without asking</translation>
    </message>
    <message>
        <source>Derefter tilbydes det den næste på listen.</source>
        <translation>After that it is offered to the next on the list.</translation>
    </message>
    <message>
        <source>Det tælles som udeblivelse, og det kan altid fortrydes.</source>
        <translation>It counts as a no-show, and it can always be undone.</translation>
    </message>
    <message>
        <source>Efter så mange &amp;minutter tilbydes lokalet frigivet</source>
        <translation>After so many &amp;minutes the room is offered for release</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Et ledigt lokale holdes for &amp;den første i så lang tid</source>
        <translation>A freed room is &amp;held for the first in line for this long</translation>
    </message>
    <message>
        <source>Gem</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Minutter, et tilbud holdes</source>
        <translation>Minutes an offer is held</translation>
    </message>
    <message>
        <source>Minutter, før lokalet tilbydes frigivet</source>
        <translation>Minutes before the room is offered for release</translation>
    </message>
    <message>
        <source>Når ingen kommer</source>
        <translation>When nobody comes</translation>
    </message>
    <message>
        <source>Ventelisten</source>
        <translation>The waiting list</translation>
    </message>
</context>
<context>
    <name>LatestScans</name>
    <message>
        <source>Ingen endnu</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Seneste scan</source>
        <translation>Latest scans</translation>
    </message>
</context>
<context>
    <name>Listing</name>
    <message>
        <source>Ingen i listen passer til “{0}”. Esc viser alle.</source>
        <translation>Nobody in the list matches “{0}”. Esc shows all.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Denne plads</source>
        <translation>This desk</translation>
    </message>
    <message>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gentag</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Hvem er i huset</source>
        <translation>Who is inside</translation>
    </message>
    <message>
        <source>Udskriv det viste</source>
        <translation>Print what is shown</translation>
    </message>
    <message>
        <source>Udskriv det viste (Ctrl+P)</source>
        <translation>Print what is shown (Ctrl+P)</translation>
    </message>
    <message>
        <source>Åbner huset …</source>
        <translation>Opening the house …</translation>
    </message>
    <message>
        <source>●  Scanner klar</source>
        <translation>●  Scanner ready</translation>
    </message>
</context>
<context>
    <name>Meters</name>
    <message>
        <source>Flest ankomster kl. {0}: {1} på fem minutter</source>
        <translation>Most arrivals at {0}: {1} in five minutes</translation>
    </message>
    <message>
        <source>Ingen ankomster endnu</source>
        <translation>No arrivals yet</translation>
    </message>
    <message>
        <source>af {0} mødt</source>
        <translation>of {0} came</translation>
    </message>
</context>
<context>
    <name>MonthView</name>
    <message>
        <source>Måneden</source>
        <translation>The month</translation>
    </message>
</context>
<context>
    <name>MoreBox</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Klargøring før</source>
        <translation>Set-up before</translation>
    </message>
    <message>
        <source>Klargøring før, minutter</source>
        <translation>Set-up before, minutes</translation>
    </message>
    <message numerus="yes">
        <source>Klargøring og oprydning %n min</source>
        <translation><numerusform>Set-up and clearing %n min</numerusform><numerusform>Set-up and clearing %n min</numerusform></translation>
    </message>
    <message>
        <source>Mere</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Også i</source>
        <translation>Also in</translation>
    </message>
    <message>
        <source>Oprydning efter</source>
        <translation>Clearing after</translation>
    </message>
    <message>
        <source>Oprydning efter, minutter</source>
        <translation>Clearing after, minutes</translation>
    </message>
    <message>
        <source>Opstilling</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Opstilling, udstyr, klargøring, flere lokaler og note</source>
        <translation>Layout, equipment, set-up, more rooms and note</translation>
    </message>
    <message>
        <source>Som det plejer</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Som det plejer · {0} pl.</source>
        <translation>As usual · {0} seats</translation>
    </message>
    <message>
        <source>Udstyr</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>af {0}</source>
        <translation>of {0}</translation>
    </message>
    <message>
        <source>{0} af {1} ledige</source>
        <translation>{0} of {1} free</translation>
    </message>
    <message>
        <source>{0} · {1} pl.</source>
        <translation>{0} · {1} seats</translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%n dag(e)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
    <message>
        <source>Anmodning: {0}</source>
        <translation>Request: {0}</translation>
    </message>
    <message>
        <source>Behandl</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Behold</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>De er her</source>
        <translation>They are here</translation>
    </message>
    <message>
        <source>Et år til</source>
        <translation>Another year</translation>
    </message>
    <message>
        <source>Frigiv</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Ikke mere</source>
        <translation>No longer</translation>
    </message>
    <message>
        <source>Ikke mødt: {0}, {1}</source>
        <translation>No-show: {0}, {1}</translation>
    </message>
    <message>
        <source>Ikke nu</source>
        <translation>Not now</translation>
    </message>
    <message>
        <source>Ledig igen: {0}</source>
        <translation>Free again: {0}</translation>
    </message>
    <message>
        <source>Nej tak</source>
        <translation>No thanks</translation>
    </message>
    <message>
        <source>Skal reglen stadig gælde? {0}</source>
        <translation>Should the rule still apply? {0}</translation>
    </message>
    <message>
        <source>Tag den med</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>Tag imod</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Tilbudt {0}</source>
        <translation>Offered to {0}</translation>
    </message>
    <message>
        <source>datoen blev sprunget over, da der var optaget</source>
        <translation>the date was skipped when the room was taken</translation>
    </message>
    <message>
        <source>gælder til {0}, {1} endnu</source>
        <translation>until {0}, {1} left</translation>
    </message>
    <message>
        <source>har ventet {0}</source>
        <translation>has waited {0}</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>udløber nu</source>
        <translation>runs out now</translation>
    </message>
    <message>
        <source>{0} efter tiden</source>
        <translation>{0} late</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Luk besked</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>Offers</name>
    <message>
        <source>Det kan fortrydes, når tilbuddet trækkes tilbage; {0} bliver stående på ventelisten.</source>
        <translation>It can be undone once the offer is withdrawn; {0} stays on the waiting list.</translation>
    </message>
    <message>
        <source>Træk tilbuddet tilbage, og fortryd</source>
        <translation>Withdraw the offer and undo</translation>
    </message>
</context>
<context>
    <name>OpenTimesPanel</name>
    <message>
        <source>Ingen åbne tider i denne uge.</source>
        <translation>No open slots this week.</translation>
    </message>
    <message>
        <source>Ny aftale {0}</source>
        <translation>New appointment {0}</translation>
    </message>
    <message>
        <source>uge {0}</source>
        <translation>week {0}</translation>
    </message>
    <message>
        <source>Åbne tider</source>
        <translation>Open slots</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source> i {0}</source>
        <translation> in {0}</translation>
    </message>
    <message>
        <source>%H.%M</source>
        <translation>%H:%M</translation>
    </message>
    <message>
        <source>6 personer torsdag 14-16</source>
        <translation>6 people Thursday 14-16</translation>
    </message>
    <message>
        <source>Aflys</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Aflys alle kommende gange af {0}</source>
        <translation>Cancel all coming dates of {0}</translation>
    </message>
    <message>
        <source>Aflys {0}</source>
        <translation>Cancel {0}</translation>
    </message>
    <message>
        <source>Begynd en booking i {0}, {1}</source>
        <translation>Begin a booking in {0}, {1}</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message>
        <source>Book alle {0}, {1} af dem et andet sted</source>
        <translation>Book all {0}, {1} of them elsewhere</translation>
    </message>
    <message>
        <source>Book de {0} andre datoer, spring {1} over</source>
        <translation>Book the other {0} dates, skip {1}</translation>
    </message>
    <message>
        <source>Book rådgivning</source>
        <translation>Book advice</translation>
    </message>
    <message>
        <source>Book {0} {1}, {2} gange</source>
        <translation>Book {0} {1}, {2} times</translation>
    </message>
    <message>
        <source>Book {0}, {1}</source>
        <translation>Book {0}, {1}</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Der er ikke noget, der hedder {0}.</source>
        <translation>There is nothing called {0}.</translation>
    </message>
    <message>
        <source>Der er ingen booking for {0} i den tid.</source>
        <translation>There is no booking for {0} in that time.</translation>
    </message>
    <message>
        <source>Der er ingen booking i {0} i den tid.</source>
        <translation>There is no booking in {0} in that time.</translation>
    </message>
    <message>
        <source>Der er ingen bookinger i den tid.</source>
        <translation>There are no bookings in that time.</translation>
    </message>
    <message>
        <source>Der er ingen gæster i huset.</source>
        <translation>There are no guests in the house.</translation>
    </message>
    <message>
        <source>Der er ingen ledige tider i den tid.</source>
        <translation>There are no free slots in that time.</translation>
    </message>
    <message>
        <source>Der er {0} på programmet{1}:</source>
        <translation>There are {0} on the programme{1}:</translation>
    </message>
    <message>
        <source>Der sker intet{0}.</source>
        <translation>Nothing is on{0}.</translation>
    </message>
    <message>
        <source>Der ventes ingen {1}</source>
        <translation>Nobody is expected {1}</translation>
    </message>
    <message>
        <source>Det forstod jeg ikke. Skriv det på en anden måde, eller skriv et navn.</source>
        <translation>I did not understand that. Write it another way, or write a name.</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Er der ledigt?</source>
        <translation>Is it free?</translation>
    </message>
    <message>
        <source>Er {0} tidligere eller senere?</source>
        <translation>Is {0} earlier or later?</translation>
    </message>
    <message>
        <source>Find lokale</source>
        <translation>Find a room</translation>
    </message>
    <message>
        <source>Flyt</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Flyt {0} fra {1} til {2}, {3}</source>
        <translation>Move {0} from {1} to {2}, {3}</translation>
    </message>
    <message>
        <source>Flyt {0} i {1} til {2}</source>
        <translation>Move {0} in {1} to {2}</translation>
    </message>
    <message>
        <source>Flyt {0} til {1}</source>
        <translation>Move {0} to {1}</translation>
    </message>
    <message>
        <source>Forkort</source>
        <translation>Shorten</translation>
    </message>
    <message>
        <source>Forkort {0} til {1}</source>
        <translation>Shorten {0} to {1}</translation>
    </message>
    <message>
        <source>Forlæng</source>
        <translation>Extend</translation>
    </message>
    <message>
        <source>Forlæng {0} til {1}</source>
        <translation>Extend {0} to {1}</translation>
    </message>
    <message>
        <source>Forslag</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Fortryd det seneste</source>
        <translation>Undo the latest</translation>
    </message>
    <message>
        <source>Gentag</source>
        <translation>Repeat</translation>
    </message>
    <message>
        <source>Gentag {0} {1}</source>
        <translation>Repeat {0} {1}</translation>
    </message>
    <message>
        <source>Gå til</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Gå til {0}</source>
        <translation>Go to {0}</translation>
    </message>
    <message>
        <source>Gør</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Gør det fortrudte igen</source>
        <translation>Redo what was undone</translation>
    </message>
    <message>
        <source>Hvad sker der</source>
        <translation>What is on</translation>
    </message>
    <message>
        <source>Hvem er i huset</source>
        <translation>Who is in the house</translation>
    </message>
    <message>
        <source>Hvem kommer</source>
        <translation>Who is coming</translation>
    </message>
    <message>
        <source>Hver anden uge</source>
        <translation>Every other week</translation>
    </message>
    <message>
        <source>Hver dag</source>
        <translation>Every day</translation>
    </message>
    <message>
        <source>Hver måned</source>
        <translation>Every month</translation>
    </message>
    <message>
        <source>Hver uge</source>
        <translation>Every week</translation>
    </message>
    <message>
        <source>Hvilken booking?</source>
        <translation>Which booking?</translation>
    </message>
    <message>
        <source>Hvilken dag er {0}?</source>
        <translation>Which day is {0}?</translation>
    </message>
    <message>
        <source>Hvilken rådgiver er {0}?</source>
        <translation>Which advisor is {0}?</translation>
    </message>
    <message>
        <source>Hvilket lokale er {0}?</source>
        <translation>Which room is {0}?</translation>
    </message>
    <message>
        <source>Hvilket lokale?</source>
        <translation>Which room?</translation>
    </message>
    <message>
        <source>Hvor længe skal det gentages?</source>
        <translation>Until when is it to repeat?</translation>
    </message>
    <message>
        <source>Hvor længe?</source>
        <translation>How long?</translation>
    </message>
    <message>
        <source>Hvor tit?</source>
        <translation>How often?</translation>
    </message>
    <message>
        <source>Hvorhen? Skriv et lokale, en dag eller et klokkeslæt.</source>
        <translation>Where to? Write a room, a day or a time.</translation>
    </message>
    <message>
        <source>Hvornår er der ledigt</source>
        <translation>When is it free</translation>
    </message>
    <message>
        <source>Hvornår er {0}?</source>
        <translation>When is {0}?</translation>
    </message>
    <message>
        <source>Hvornår? Skriv for eksempel “i morgen 9-11”.</source>
        <translation>When? Write for example “tomorrow 9-11”.</translation>
    </message>
    <message>
        <source>Intet passer på det tidspunkt. Sådan kan det lade sig gøre:</source>
        <translation>Nothing fits at that time. How it can be done:</translation>
    </message>
    <message>
        <source>Koden {0} hører ikke til en badge herfra.</source>
        <translation>The code {0} does not belong to a badge from here.</translation>
    </message>
    <message>
        <source>Ledige tider:</source>
        <translation>Free slots:</translation>
    </message>
    <message>
        <source>Ny gæst uden aftale</source>
        <translation>New walk-in</translation>
    </message>
    <message>
        <source>Næste ledige rådgivning</source>
        <translation>Next free advice</translation>
    </message>
    <message>
        <source>Salen</source>
        <translation>the hall</translation>
    </message>
    <message>
        <source>Skriv, hvad du vil. For eksempel:</source>
        <translation>Write what you want. For example:</translation>
    </message>
    <message>
        <source>Slut tidligere eller senere</source>
        <translation>End earlier or later</translation>
    </message>
    <message>
        <source>Søg</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Søg eller skriv en sætning</source>
        <translation>Search or write a sentence</translation>
    </message>
    <message>
        <source>Søg eller skriv: “6 personer torsdag 14-16”</source>
        <translation>Search or write: “6 people Thursday 14-16”</translation>
    </message>
    <message>
        <source>Til {0}</source>
        <translation>Until {0}</translation>
    </message>
    <message>
        <source>Udskriv det viste</source>
        <translation>Print what is shown</translation>
    </message>
    <message>
        <source>Udskriv evakueringslisten: hvem er i huset</source>
        <translation>Print the evacuation list: who is in the house</translation>
    </message>
    <message>
        <source>Vis dem alle på I dag</source>
        <translation>Show them all on Today</translation>
    </message>
    <message>
        <source>Vis i kalenderen</source>
        <translation>Show in the calendar</translation>
    </message>
    <message>
        <source>begynder {0}</source>
        <translation>begins {0}</translation>
    </message>
    <message>
        <source>book {room} i morgen kl 9-11 til Hansen</source>
        <translation>book {room} tomorrow 9-11 for Hansen</translation>
    </message>
    <message>
        <source>flyt Hansen til {room} kl 14</source>
        <translation>move Hansen to {room} at 14</translation>
    </message>
    <message>
        <source>gået igen</source>
        <translation>left again</translation>
    </message>
    <message>
        <source>hvad sker der i {room} i morgen</source>
        <translation>what is on in {room} tomorrow</translation>
    </message>
    <message>
        <source>hvem er her</source>
        <translation>who is here</translation>
    </message>
    <message>
        <source>i dag</source>
        <translation>today</translation>
    </message>
    <message>
        <source>i huset</source>
        <translation>inside</translation>
    </message>
    <message>
        <source>i morgen</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>inden for {0}</source>
        <translation>within {0}</translation>
    </message>
    <message>
        <source>kl. {0}</source>
        <translation>{0}</translation>
    </message>
    <message>
        <source>nu</source>
        <translation>now</translation>
    </message>
    <message>
        <source>næste ledige tid hos en rådgiver</source>
        <translation>next free slot with an advisor</translation>
    </message>
    <message>
        <source>opstillingen</source>
        <translation>the layout</translation>
    </message>
    <message>
        <source>pladser nok</source>
        <translation>enough seats</translation>
    </message>
    <message>
        <source>projektor</source>
        <translation>projector</translation>
    </message>
    <message>
        <source>skærm</source>
        <translation>screen</translation>
    </message>
    <message>
        <source>tavle</source>
        <translation>whiteboard</translation>
    </message>
    <message>
        <source>teleslynge</source>
        <translation>hearing loop</translation>
    </message>
    <message>
        <source>trinfri adgang</source>
        <translation>step-free access</translation>
    </message>
    <message>
        <source>uden aftale</source>
        <translation>walk-in</translation>
    </message>
    <message>
        <source>uge {0}</source>
        <translation>week {0}</translation>
    </message>
    <message>
        <source>ventes</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>videoudstyr</source>
        <translation>video equipment</translation>
    </message>
    <message>
        <source>{0} er ikke ledigt i den tid.</source>
        <translation>{0} is not free in that time.</translation>
    </message>
    <message>
        <source>{0} er ikke ledigt. Sådan kan det lade sig gøre:</source>
        <translation>{0} is not free. How it can be done:</translation>
    </message>
    <message>
        <source>{0} er ledigt.</source>
        <translation>{0} is free.</translation>
    </message>
    <message>
        <source>{0} er ledigt:</source>
        <translation>{0} is free:</translation>
    </message>
    <message>
        <source>{0} er optaget af {1}, {2}. Sådan kan det lade sig gøre:</source>
        <translation>{0} is taken by {1}, {2}. How it can be done:</translation>
    </message>
    <message>
        <source>{0} findes ikke. Skriv en anden dag.</source>
        <translation>{0} does not exist. Write another day.</translation>
    </message>
    <message>
        <source>{0} i huset nu</source>
        <translation>{0} inside now</translation>
    </message>
    <message>
        <source>{0} i {1}, {2}</source>
        <translation>{0} in {1}, {2}</translation>
    </message>
    <message>
        <source>{0} kan ikke bookes {1} af de {2} gange.</source>
        <translation>{0} cannot be booked on {1} of the {2} dates.</translation>
    </message>
    <message>
        <source>{0} ledig · Enter begynder en booking</source>
        <translation>{0} free · Enter begins a booking</translation>
    </message>
    <message>
        <source>{0} pladser</source>
        <translation>{0} seats</translation>
    </message>
    <message>
        <source>{0} ventes {1}</source>
        <translation>{0} expected {1}</translation>
    </message>
    <message>
        <source>{0} · mangler {1}</source>
        <translation>{0} · lacks {1}</translation>
    </message>
    <message>
        <source>{0} · siden {1}</source>
        <translation>{0} · since {1}</translation>
    </message>
    <message>
        <source>{0} · {1}</source>
        <translation>{0} · {1}</translation>
    </message>
    <message>
        <source>{0}, så er {1} ledigt</source>
        <translation>{0}, then {1} is free</translation>
    </message>
    <message>
        <source>{weekday} {day}. {month}</source>
        <translation>{weekday} {day} {month}</translation>
    </message>
    <message>
        <source>Åbn som kladde</source>
        <translation>Open as a draft</translation>
    </message>
    <message>
        <source>“{0}”</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <source>↑ ↓ vælger · Enter gør det · Esc tilbage</source>
        <translation>↑ ↓ choose · Enter does it · Esc back</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Billeder</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>JPEG eller PNG; store billeder gøres mindre</source>
        <translation>JPEG or PNG; large pictures are made smaller</translation>
    </message>
    <message>
        <source>Tilføj billede</source>
        <translation>Add picture</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Arrangementer</source>
        <translation>Events</translation>
    </message>
    <message>
        <source>Besøgende</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Indstillinger</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Rådgivning</source>
        <translation>Advice</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>1 minut</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>1 time</source>
        <translation>1 hour</translation>
    </message>
    <message>
        <source>Byt: {0} til {1}</source>
        <translation>Swap: {0} to {1}</translation>
    </message>
    <message>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gå til en dag (Ctrl+G)</source>
        <translation>Go to a day (Ctrl+G)</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Samme tid</source>
        <translation>Same time</translation>
    </message>
    <message>
        <source>Så er {0} ledigt; 1 booking flyttes</source>
        <translation>Then {0} is free; 1 booking moves</translation>
    </message>
    <message>
        <source>Sådan kan det lade sig gøre</source>
        <translation>How it can be done</translation>
    </message>
    <message>
        <source>Uge {week} · {day}. {month} – {last_day}. {last_month} {year}</source>
        <translation>Week {week} · {day} {month} – {last_day} {last_month} {year}</translation>
    </message>
    <message>
        <source>Uge {week} · {day}.–{last_day}. {last_month} {year}</source>
        <translation>Week {week} · {day}–{last_day} {last_month} {year}</translation>
    </message>
    <message>
        <source>Vælg dag</source>
        <translation>Choose a day</translation>
    </message>
    <message>
        <source>{0} i alt</source>
        <translation>{0} in all</translation>
    </message>
    <message>
        <source>{0} minutter</source>
        <translation>{0} minutes</translation>
    </message>
    <message>
        <source>{0} personer</source>
        <translation>{0} people</translation>
    </message>
    <message>
        <source>{0} pladser</source>
        <translation>{0} seats</translation>
    </message>
    <message>
        <source>{0} senere</source>
        <translation>{0} later</translation>
    </message>
    <message>
        <source>{0} t. {1} min.</source>
        <translation>{0} h {1} min</translation>
    </message>
    <message>
        <source>{0} tidligere</source>
        <translation>{0} earlier</translation>
    </message>
    <message>
        <source>{0} timer</source>
        <translation>{0} hours</translation>
    </message>
    <message>
        <source>{weekday} {day}. {month} · uge {week}</source>
        <translation>{weekday} {day} {month} · week {week}</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Anden printer …</source>
        <translation>Another printer …</translation>
    </message>
    <message>
        <source>Der er ingen printer på denne pc</source>
        <translation>This PC has no printer</translation>
    </message>
    <message>
        <source>Gem som</source>
        <translation>Save as</translation>
    </message>
    <message>
        <source>Gem som PDF …</source>
        <translation>Save as PDF …</translation>
    </message>
    <message>
        <source>Gemt: {0}</source>
        <translation>Saved: {0}</translation>
    </message>
    <message>
        <source>Hvor skal udskriften hen?</source>
        <translation>Where should it be printed?</translation>
    </message>
    <message>
        <source>Næste udskrift spørger, hvor den skal hen</source>
        <translation>The next print asks where it is to go</translation>
    </message>
    <message>
        <source>Prøv igen</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Vis fil</source>
        <translation>Show file</translation>
    </message>
    <message>
        <source>Vis som PDF</source>
        <translation>Show as PDF</translation>
    </message>
    <message>
        <source>Vælg printer …</source>
        <translation>Choose printer …</translation>
    </message>
    <message>
        <source>{0} blev ikke udskrevet på {1}</source>
        <translation>{0} was not printed on {1}</translation>
    </message>
    <message>
        <source>{0} er klar som PDF</source>
        <translation>{0} is ready as PDF</translation>
    </message>
    <message>
        <source>{0} er udskrevet på {1}</source>
        <translation>{0} was printed on {1}</translation>
    </message>
    <message>
        <source>Åbn mappe</source>
        <translation>Open folder</translation>
    </message>
</context>
<context>
    <name>ProblemReport</name>
    <message>
        <source>Alt, der er vist som gemt, er gemt. Du kan roligt arbejde videre.</source>
        <translation>Everything shown as saved is saved. You can safely go on working.</translation>
    </message>
    <message>
        <source>Arbejd videre</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Det gik ikke, og det er programmets fejl</source>
        <translation>It did not work, and it is the program's fault</translation>
    </message>
    <message>
        <source>Kopiér teksten</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Noget gik galt</source>
        <translation>Something went wrong</translation>
    </message>
    <message>
        <source>Sker det igen, så send teksten til dem, der passer programmet. Der står ingen navne i den.</source>
        <translation>If it happens again, send the text to those who look after the program. There are no names in it.</translation>
    </message>
    <message>
        <source>Tekst til dem, der passer programmet</source>
        <translation>Text for those who look after the program</translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Gem husets gendannelsesnøgle</source>
        <translation>Save the house's recovery key</translation>
    </message>
    <message>
        <source>Gem i en fil …</source>
        <translation>Save to a file …</translation>
    </message>
    <message>
        <source>Gem nøglen uden for denne pc</source>
        <translation>Save the key away from this PC</translation>
    </message>
    <message>
        <source>Gendannelsesnøgle</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Huset er krypteret. Denne nøgle åbner sikkerhedskopierne og huset, hvis pc'en går i stykker. Den vises kun nu. Skriv den ned, og læg den et andet sted end pc'en.</source>
        <translation>The house is encrypted. This key opens the backups and the house if the PC breaks down. It is only shown now. Write it down and keep it somewhere else than the PC.</translation>
    </message>
    <message>
        <source>Husets gendannelsesnøgle</source>
        <translation>The house’s recovery key</translation>
    </message>
    <message>
        <source>Husets nøgle</source>
        <translation>The house's key</translation>
    </message>
    <message>
        <source>Jeg har gemt den</source>
        <translation>I have saved it</translation>
    </message>
    <message>
        <source>Kopiér</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Udskriv …</source>
        <translation>Print …</translation>
    </message>
    <message>
        <source>frontdesk-gendannelsesnøgle.txt</source>
        <translation>frontdesk-recovery-key.txt</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>1 gang</source>
        <translation>once</translation>
    </message>
    <message>
        <source>alle hverdage</source>
        <translation>every working day</translation>
    </message>
    <message>
        <source>anden</source>
        <translation>second</translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day</translation>
    </message>
    <message>
        <source>den {0}</source>
        <translation>on {0}</translation>
    </message>
    <message>
        <source>den {0}.</source>
        <translation>on day {0}</translation>
    </message>
    <message>
        <source>den {ordinal} {days}</source>
        <translation>on the {ordinal} {days}</translation>
    </message>
    <message>
        <source>efter en særlig regel</source>
        <translation>by a special rule</translation>
    </message>
    <message>
        <source>femte</source>
        <translation>fifth</translation>
    </message>
    <message>
        <source>fjerde</source>
        <translation>fourth</translation>
    </message>
    <message>
        <source>første</source>
        <translation>first</translation>
    </message>
    <message>
        <source>hver anden dag</source>
        <translation>every other day</translation>
    </message>
    <message>
        <source>hver anden måned {days}</source>
        <translation>every other month {days}</translation>
    </message>
    <message>
        <source>hver anden uge {days}</source>
        <translation>every other week on {days}</translation>
    </message>
    <message>
        <source>hver anden {days}</source>
        <translation>every other {days}</translation>
    </message>
    <message>
        <source>hver dag</source>
        <translation>every day</translation>
    </message>
    <message>
        <source>hver måned {days}</source>
        <translation>every month {days}</translation>
    </message>
    <message>
        <source>hver {days}</source>
        <translation>every {days}</translation>
    </message>
    <message>
        <source>hver {n}. dag</source>
        <translation>every {n} days</translation>
    </message>
    <message>
        <source>hver {n}. måned {days}</source>
        <translation>every {n} months {days}</translation>
    </message>
    <message>
        <source>hver {n}. uge {days}</source>
        <translation>every {n} weeks on {days}</translation>
    </message>
    <message>
        <source>hver {n}. {days}</source>
        <translation>every {n} weeks on {days}</translation>
    </message>
    <message>
        <source>hverdag</source>
        <translation>working day</translation>
    </message>
    <message>
        <source>hvert andet år {days}</source>
        <translation>every other year {days}</translation>
    </message>
    <message>
        <source>hvert {n}. år {days}</source>
        <translation>every {n} years {days}</translation>
    </message>
    <message>
        <source>hvert år {days}</source>
        <translation>every year {days}</translation>
    </message>
    <message>
        <source>ikke i uge {0}</source>
        <translation>not in week {0}</translation>
    </message>
    <message>
        <source>ikke {0}</source>
        <translation>not {0}</translation>
    </message>
    <message>
        <source>kl. {hour}.{minute}</source>
        <translation>at {hour}:{minute}</translation>
    </message>
    <message>
        <source>mandag til fredag</source>
        <translation>Monday to Friday</translation>
    </message>
    <message>
        <source>næstsidste</source>
        <translation>second last</translation>
    </message>
    <message>
        <source>også {0}</source>
        <translation>also {0}</translation>
    </message>
    <message>
        <source>sidste</source>
        <translation>last</translation>
    </message>
    <message>
        <source>til {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>tredje</source>
        <translation>third</translation>
    </message>
    <message>
        <source>{0} gange</source>
        <translation>{0} times</translation>
    </message>
    <message>
        <source>{0}.</source>
        <translation>{0}th</translation>
    </message>
    <message>
        <source>{0}. sidste</source>
        <translation>{0}th last</translation>
    </message>
    <message>
        <source>{day} i {month}</source>
        <translation>{day} of {month}</translation>
    </message>
    <message>
        <source>{day} {clock}</source>
        <translation>{day} {clock}</translation>
    </message>
    <message>
        <source>{day}. {month}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <source>{first} og {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>{week} i {year}</source>
        <translation>{week} of {year}</translation>
    </message>
    <message>
        <source>{what} i {months}</source>
        <translation>{what} in {months}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Arrangementet findes ikke mere</source>
        <translation>The event no longer exists</translation>
    </message>
    <message>
        <source>Besøget findes ikke mere</source>
        <translation>The visit no longer exists</translation>
    </message>
    <message>
        <source>Billedet findes ikke mere</source>
        <translation>The picture no longer exists</translation>
    </message>
    <message>
        <source>Bookingen findes ikke mere</source>
        <translation>The booking no longer exists</translation>
    </message>
    <message>
        <source>Den dag springes allerede over</source>
        <translation>That day is already skipped</translation>
    </message>
    <message>
        <source>Den er allerede aflyst</source>
        <translation>It is already cancelled</translation>
    </message>
    <message>
        <source>Den er allerede bekræftet</source>
        <translation>It is already confirmed</translation>
    </message>
    <message>
        <source>Den er allerede frigivet</source>
        <translation>It is already released</translation>
    </message>
    <message>
        <source>Den er allerede givet tilbage</source>
        <translation>It was already given back</translation>
    </message>
    <message>
        <source>Den er allerede i gang</source>
        <translation>It is already under way</translation>
    </message>
    <message>
        <source>Den er allerede slut</source>
        <translation>It is already over</translation>
    </message>
    <message>
        <source>Den er allerede taget af ventelisten</source>
        <translation>It has already been taken off the waiting list</translation>
    </message>
    <message>
        <source>Den er allerede tilbudt noget</source>
        <translation>It has already been offered something</translation>
    </message>
    <message>
        <source>Der er allerede taget imod tilbuddet</source>
        <translation>The offer has already been accepted</translation>
    </message>
    <message>
        <source>Der er ikke mere at fortryde</source>
        <translation>There is nothing more to undo</translation>
    </message>
    <message>
        <source>Der er ikke noget at gøre igen</source>
        <translation>There is nothing to redo</translation>
    </message>
    <message>
        <source>Der er ikke tilbudt noget endnu</source>
        <translation>Nothing has been offered yet</translation>
    </message>
    <message>
        <source>Der står et CPR-nummer i {0}</source>
        <translation>There is a CPR number in {0}</translation>
    </message>
    <message>
        <source>Det er allerede sket</source>
        <translation>It has already happened</translation>
    </message>
    <message>
        <source>Det findes ikke mere</source>
        <translation>It no longer exists</translation>
    </message>
    <message>
        <source>Det kan ikke fortrydes mere</source>
        <translation>It can no longer be undone</translation>
    </message>
    <message>
        <source>Det kunne ikke lade sig gøre</source>
        <translation>It could not be done</translation>
    </message>
    <message>
        <source>En kollega har ændret det i mellemtiden</source>
        <translation>A colleague has changed it in the meantime</translation>
    </message>
    <message>
        <source>Fortryd gælder det, der er gjort ved denne plads.</source>
        <translation>Undo is about what was done at this desk.</translation>
    </message>
    <message>
        <source>Fortryd med Ctrl+Z, hvis det var en fejl.</source>
        <translation>Undo with Ctrl+Z if it was a mistake.</translation>
    </message>
    <message>
        <source>Huset er ikke lukket den dag</source>
        <translation>The house is not closed that day</translation>
    </message>
    <message>
        <source>Huset gemmer ikke CPR-numre. Slet det, så resten kan gemmes.</source>
        <translation>The house does not keep CPR numbers. Delete it so that the rest can be saved.</translation>
    </message>
    <message>
        <source>Intet er overskrevet. Se, hvordan det står nu, og gør det igen, hvis det stadig passer.</source>
        <translation>Nothing was overwritten. See how it stands now, and do it again if it still fits.</translation>
    </message>
    <message>
        <source>Intet er ændret. Prøv igen, eller gør det på en anden måde.</source>
        <translation>Nothing was changed. Try again, or do it another way.</translation>
    </message>
    <message>
        <source>Lokalet findes ikke mere</source>
        <translation>The room no longer exists</translation>
    </message>
    <message>
        <source>Måske har en kollega ændret det i mellemtiden. Skærmen viser nu, hvordan det står.</source>
        <translation>Perhaps a colleague changed it in the meantime. The screen now shows how it stands.</translation>
    </message>
    <message>
        <source>Oplysningerne er slettet, fordi deres opbevaringstid er udløbet.</source>
        <translation>The data was erased because its retention period has ended.</translation>
    </message>
    <message>
        <source>Reglen findes ikke mere</source>
        <translation>The rule no longer exists</translation>
    </message>
    <message>
        <source>Rådgiveren findes ikke mere</source>
        <translation>The advisor no longer exists</translation>
    </message>
    <message>
        <source>Scanningen findes ikke mere</source>
        <translation>The scan no longer exists</translation>
    </message>
    <message>
        <source>Slut ligger før start</source>
        <translation>The end is before the start</translation>
    </message>
    <message>
        <source>Tilbuddet er udløbet</source>
        <translation>The offer has run out</translation>
    </message>
    <message>
        <source>Tilmeldingen findes ikke mere</source>
        <translation>The registration no longer exists</translation>
    </message>
    <message>
        <source>Vælg et sluttidspunkt, der ligger efter starten.</source>
        <translation>Choose an end after the start.</translation>
    </message>
    <message>
        <source>{0} er optaget {1}</source>
        <translation>{0} is taken {1}</translation>
    </message>
    <message>
        <source>{0} er tilbudt {1} til {2}</source>
        <translation>{0} is offered to {1} until {2}</translation>
    </message>
    <message>
        <source>{0} ændrede det {1}</source>
        <translation>{0} changed it at {1}</translation>
    </message>
    <message>
        <source>Ønsket står ikke mere på ventelisten</source>
        <translation>The wish is no longer on the waiting list</translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message numerus="yes">
        <source>+ %n mere</source>
        <translation><numerusform>+ %n more</numerusform><numerusform>+ %n more</numerusform></translation>
    </message>
    <message>
        <source>dag</source>
        <translation>day(s)</translation>
    </message>
    <message>
        <source>den sidste dag</source>
        <translation>the last day</translation>
    </message>
    <message>
        <source>den sidste {0}</source>
        <translation>the last {0}</translation>
    </message>
    <message>
        <source>den {0}.</source>
        <translation>day {0}</translation>
    </message>
    <message>
        <source>den {ordinal} {weekday}</source>
        <translation>the {ordinal} {weekday}</translation>
    </message>
    <message>
        <source>måned</source>
        <translation>month(s)</translation>
    </message>
    <message>
        <source>uge på</source>
        <translation>week(s) on</translation>
    </message>
    <message>
        <source>uge {0}</source>
        <translation>week {0}</translation>
    </message>
    <message>
        <source>{0}: kan ikke lade sig gøre</source>
        <translation>{0}: not possible</translation>
    </message>
    <message>
        <source>år</source>
        <translation>year(s)</translation>
    </message>
</context>
<context>
    <name>RepeatForm</name>
    <message>
        <source>3-12, 10-12</source>
        <translation>3-12, 10-12</translation>
    </message>
    <message>
        <source>Antal gange</source>
        <translation>Number of times</translation>
    </message>
    <message>
        <source>Begynder {0}, den første dato i rækken.</source>
        <translation>Begins {0}, the first date of the series.</translation>
    </message>
    <message>
        <source>Dag, uge, måned eller år</source>
        <translation>Day, week, month or year</translation>
    </message>
    <message>
        <source>Gentages</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Hver</source>
        <translation>Every</translation>
    </message>
    <message>
        <source>Hver hvor mange</source>
        <translation>Every how many</translation>
    </message>
    <message>
        <source>Hvilken dag i måneden</source>
        <translation>Which day of the month</translation>
    </message>
    <message>
        <source>Hvor længe</source>
        <translation>How long</translation>
    </message>
    <message>
        <source>Ikke i uge eller på dato</source>
        <translation>Not in week or on date</translation>
    </message>
    <message>
        <source>Også på dato</source>
        <translation>Also on date</translation>
    </message>
    <message>
        <source>Skriv hvor tit og hvor længe: hver tirsdag til jul, hver måned 10 gange.</source>
        <translation>Write how often and how long: every Tuesday until Christmas, every month 10 times.</translation>
    </message>
    <message>
        <source>Skriv uger og datoer som uge 7, 24-12.</source>
        <translation>Write weeks and dates as week 7, 24-12.</translation>
    </message>
    <message>
        <source>Til og med</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Vælg gentagelsen trin for trin</source>
        <translation>Choose the repetition step by step</translation>
    </message>
    <message>
        <source>antal gange</source>
        <translation>number of times</translation>
    </message>
    <message>
        <source>d-M-yyyy</source>
        <translation>d-M-yyyy</translation>
    </message>
    <message>
        <source>fx hver anden tirsdag til jul</source>
        <translation>every Tuesday until Christmas</translation>
    </message>
    <message>
        <source>til og med</source>
        <translation>until</translation>
    </message>
    <message>
        <source>uge 7, 24-12</source>
        <translation>week 7, 24-12</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Der er ikke sket noget i huset i {0} endnu</source>
        <translation>Nothing has happened in the house in {0} yet</translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Denne måned</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>Gem rapporten som CSV</source>
        <translation>Save the report as CSV</translation>
    </message>
    <message>
        <source>Gem rapporten som PDF</source>
        <translation>Save the report as PDF</translation>
    </message>
    <message>
        <source>Gem rapporten som regneark</source>
        <translation>Save the report as a spreadsheet</translation>
    </message>
    <message>
        <source>Gå til en anden måned med pilene.</source>
        <translation>Go to another month with the arrows.</translation>
    </message>
    <message>
        <source>Ingen lukkedage i måneden</source>
        <translation>No closing days in the month</translation>
    </message>
    <message>
        <source>Lukkedage</source>
        <translation>Closing days</translation>
    </message>
    <message>
        <source>Måneden efter</source>
        <translation>Next month</translation>
    </message>
    <message>
        <source>Måneden efter (Ctrl+PgDn)</source>
        <translation>Next month (Ctrl+PgDn)</translation>
    </message>
    <message>
        <source>Måneden før</source>
        <translation>Previous month</translation>
    </message>
    <message>
        <source>Måneden før (Ctrl+PgUp)</source>
        <translation>Previous month (Ctrl+PgUp)</translation>
    </message>
    <message>
        <source>Månedsrapport</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Rapporten</source>
        <translation>The report</translation>
    </message>
    <message>
        <source>Sådan er der talt</source>
        <translation>How it was counted</translation>
    </message>
    <message>
        <source>Udskriv</source>
        <translation>Print</translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n aflyses</source>
        <translation><numerusform>%n cancelled</numerusform><numerusform>%n cancelled</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n flyttes</source>
        <translation><numerusform>%n moved</numerusform><numerusform>%n moved</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>+ %n gang(e)</source>
        <translation><numerusform>+ %n more</numerusform><numerusform>+ %n more</numerusform></translation>
    </message>
    <message>
        <source>Alt er ledigt: intet skal flyttes</source>
        <translation>Everything is free: nothing has to move</translation>
    </message>
    <message>
        <source>For at få plads: {0}</source>
        <translation>To make room: {0}</translation>
    </message>
    <message>
        <source>Godkend</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Godkend ({0})</source>
        <translation>Approve ({0})</translation>
    </message>
    <message>
        <source>Ventet {0}</source>
        <translation>Waited {0}</translation>
    </message>
    <message>
        <source>{0} har lokalet {1} og kan ikke vige mere.</source>
        <translation>{0} has the room {1} and can no longer give way.</translation>
    </message>
</context>
<context>
    <name>RequestsPanel</name>
    <message>
        <source>Afslå</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Afslå …</source>
        <translation>Decline …</translation>
    </message>
    <message>
        <source>Anmodninger</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>Anmodninger, der har ventet længst, først</source>
        <translation>Requests, longest waiting first</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Der er kommet noget i vejen imens</source>
        <translation>Something has come in the way meanwhile</translation>
    </message>
    <message>
        <source>Det, der skal siges til dem, der har spurgt</source>
        <translation>What to tell those who asked</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Godkend</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Hvorfor ikke?</source>
        <translation>Why not?</translation>
    </message>
    <message>
        <source>Ingen anmodninger venter på svar.</source>
        <translation>No requests are waiting for an answer.</translation>
    </message>
    <message>
        <source>Luk panelet</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Luk panelet (Esc)</source>
        <translation>Close the panel (Esc)</translation>
    </message>
    <message>
        <source>Sådan ser det ud nu. Intet er ændret.</source>
        <translation>This is how it looks now. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>Resolver</name>
    <message numerus="yes">
        <source>%n datoer</source>
        <translation><numerusform>%n date</numerusform><numerusform>%n dates</numerusform></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Løst: {0}</source>
        <translation>Solved: {0}</translation>
    </message>
    <message>
        <source>Springes over</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>anden tid</source>
        <translation>other time</translation>
    </message>
    <message>
        <source>{0} i orden</source>
        <translation>{0} fine</translation>
    </message>
    <message>
        <source>{0} løst</source>
        <translation>{0} solved</translation>
    </message>
    <message>
        <source>{0} mangler</source>
        <translation>{0} open</translation>
    </message>
    <message>
        <source>{0} optaget: {1}</source>
        <translation>{0} taken: {1}</translation>
    </message>
    <message>
        <source>{0} springes over</source>
        <translation>{0} skipped</translation>
    </message>
</context>
<context>
    <name>RoomForm</name>
    <message>
        <source> min.</source>
        <translation> min</translation>
    </message>
    <message>
        <source>&amp;Bemærkning</source>
        <translation>N&amp;ote</translation>
    </message>
    <message>
        <source>&amp;Etage</source>
        <translation>&amp;Floor</translation>
    </message>
    <message>
        <source>&amp;Fast udstyr</source>
        <translation>Fi&amp;xed equipment</translation>
    </message>
    <message>
        <source>&amp;Lokaler, der åbnes til ét</source>
        <translation>&amp;Rooms opened into one</translation>
    </message>
    <message>
        <source>&amp;Navn</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Oprydning efter hver booking</source>
        <translation>&amp;Clearing after each booking</translation>
    </message>
    <message>
        <source>&amp;Pladser</source>
        <translation>&amp;Seats</translation>
    </message>
    <message>
        <source>&amp;Teleslynge</source>
        <translation>&amp;Hearing loop</translation>
    </message>
    <message>
        <source>Bemærkning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Etage</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Fast udstyr</source>
        <translation>Fixed equipment</translation>
    </message>
    <message>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gem lokalet</source>
        <translation>Save the room</translation>
    </message>
    <message>
        <source>Ikke gemt</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Lokaler, der åbnes til ét</source>
        <translation>Rooms opened into one</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nyt lokale</source>
        <translation>New room</translation>
    </message>
    <message>
        <source>Oprydning i minutter</source>
        <translation>Clearing in minutes</translation>
    </message>
    <message>
        <source>Opstillinger</source>
        <translation>Layouts</translation>
    </message>
    <message>
        <source>Pladser</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Skil ordene med komma</source>
        <translation>Separate the words by commas</translation>
    </message>
    <message>
        <source>Skærm, Tavle</source>
        <translation>Screen, Whiteboard</translation>
    </message>
    <message>
        <source>Som det er gemt · Esc</source>
        <translation>As it was saved · Esc</translation>
    </message>
    <message>
        <source>T&amp;rinfri adgang</source>
        <translation>Step-&amp;free access</translation>
    </message>
    <message>
        <source>Tag i brug igen</source>
        <translation>Take back into use</translation>
    </message>
    <message>
        <source>Tag ud af brug</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>ingen</source>
        <translation>none</translation>
    </message>
</context>
<context>
    <name>RoomsPage</name>
    <message>
        <source>Billeder (*.jpg *.jpeg *.png)</source>
        <translation>Pictures (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Enter: ret · Ins: nyt lokale · Del: tag ud af brug · Esc: tilbage til listen</source>
        <translation>Enter: edit · Ins: new room · Del: take out of use · Esc: back to the list</translation>
    </message>
    <message>
        <source>Huset har ingen lokaler endnu. Tryk Ins.</source>
        <translation>The house has no rooms yet. Press Ins.</translation>
    </message>
    <message>
        <source>Lokaler</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Lokaler, der åbnes til ét</source>
        <translation>Rooms opened into one</translation>
    </message>
    <message>
        <source>Nyt lokale</source>
        <translation>New room</translation>
    </message>
    <message>
        <source>Ret lokalet</source>
        <translation>Edit the room</translation>
    </message>
    <message>
        <source>Saml lokaler</source>
        <translation>Combine rooms</translation>
    </message>
    <message>
        <source>Tag ud af brug, eller i brug igen</source>
        <translation>Take out of use, or back into use</translation>
    </message>
    <message>
        <source>Tilføj et billede</source>
        <translation>Add a picture</translation>
    </message>
    <message>
        <source>Vælg mindst to lokaler, der åbnes til ét.</source>
        <translation>Choose at least two rooms that are opened into one.</translation>
    </message>
    <message>
        <source>{0} er ude af brug. Tag det i brug først.</source>
        <translation>{0} is out of use. Take it back into use first.</translation>
    </message>
</context>
<context>
    <name>Routine</name>
    <message numerus="yes">
        <source>%n booking(er) er frigivet: ingen er mødt op</source>
        <translation><numerusform>%n booking was released: nobody turned up</numerusform><numerusform>%n bookings were released: nobody turned up</numerusform></translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
</context>
<context>
    <name>RuleBox</name>
    <message>
        <source>Begrundelse</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Begrundelse for at se bort fra reglen</source>
        <translation>Reason for overruling it</translation>
    </message>
    <message>
        <source>Book alligevel</source>
        <translation>Book anyway</translation>
    </message>
    <message>
        <source>Hvorfor er det i orden her?</source>
        <translation>Why is it all right here?</translation>
    </message>
    <message>
        <source>Send som anmodning</source>
        <translation>Send as a request</translation>
    </message>
    <message>
        <source>Ser bort fra reglen denne ene gang; begrundelsen gemmes</source>
        <translation>Overrules the rule this once; the reason is kept</translation>
    </message>
    <message>
        <source>Ønsket venter på svar fra den, der ejer reglen</source>
        <translation>The wish waits for an answer from the rule's owner</translation>
    </message>
</context>
<context>
    <name>RuleForm</name>
    <message>
        <source> dage frem</source>
        <translation> days ahead</translation>
    </message>
    <message>
        <source> personer</source>
        <translation> people</translation>
    </message>
    <message>
        <source>&amp;Ejer</source>
        <translation>&amp;Owner</translation>
    </message>
    <message>
        <source>&amp;Grænse</source>
        <translation>&amp;Limit</translation>
    </message>
    <message>
        <source>&amp;Hvad den gør</source>
        <translation>What it &amp;does</translation>
    </message>
    <message>
        <source>&amp;Må ses bort fra af</source>
        <translation>&amp;May be overruled by</translation>
    </message>
    <message>
        <source>&amp;Slags</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>1. marts 2027</source>
        <translation>1 March 2027</translation>
    </message>
    <message>
        <source>Der kan &amp;anmodes om det</source>
        <translation>It can be re&amp;quested</translation>
    </message>
    <message>
        <source>Driften</source>
        <translation>Operations</translation>
    </message>
    <message>
        <source>Ejer</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Enhed</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Forny et år</source>
        <translation>Renew for a year</translation>
    </message>
    <message>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gem reglen</source>
        <translation>Save the rule</translation>
    </message>
    <message>
        <source>Gennemgås &amp;den</source>
        <translation>&amp;Review on</translation>
    </message>
    <message>
        <source>Gennemgås den</source>
        <translation>Review on</translation>
    </message>
    <message>
        <source>Grænse</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Gælder et år fra i dag</source>
        <translation>Applies for a year from today</translation>
    </message>
    <message>
        <source>Gælder igen</source>
        <translation>Applies again</translation>
    </message>
    <message>
        <source>Gælder ikke mere</source>
        <translation>No longer applies</translation>
    </message>
    <message>
        <source>H&amp;vorfor</source>
        <translation>&amp;Why</translation>
    </message>
    <message>
        <source>Hvad den gør</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>Hvor den gælder; ingen valgt er alle lokaler</source>
        <translation>Where it applies; none chosen means all rooms</translation>
    </message>
    <message>
        <source>Hvorfor</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Ikke gemt</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Må ses bort fra af</source>
        <translation>May be overruled by</translation>
    </message>
    <message>
        <source>Ny regel</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Periode</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Salen skal bruges af flere</source>
        <translation>Others need the hall too</translation>
    </message>
    <message>
        <source>Skal gennemgås: tæller kun som bemærkning</source>
        <translation>Review due: only a notice until it is done</translation>
    </message>
    <message>
        <source>Skil navnene med komma</source>
        <translation>Separate the names by commas</translation>
    </message>
    <message>
        <source>Slags</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Som den er gemt · Esc</source>
        <translation>As it was saved · Esc</translation>
    </message>
    <message>
        <source>reception</source>
        <translation>reception</translation>
    </message>
</context>
<context>
    <name>RulesPage</name>
    <message>
        <source>Enter: ret · Ins: ny regel · Del: gælder ikke mere, eller gælder igen · Esc: tilbage til listen</source>
        <translation>Enter: edit · Ins: new rule · Del: no longer applies, or applies again · Esc: back to the list</translation>
    </message>
    <message>
        <source>Forny et år</source>
        <translation>Renew for a year</translation>
    </message>
    <message>
        <source>Gælder ikke mere, eller gælder igen</source>
        <translation>No longer applies, or applies again</translation>
    </message>
    <message>
        <source>Huset har ingen regler endnu. Tryk Ins.</source>
        <translation>The house has no rules yet. Press Ins.</translation>
    </message>
    <message>
        <source>Husets regler</source>
        <translation>House rules</translation>
    </message>
    <message>
        <source>Ny regel</source>
        <translation>New rule</translation>
    </message>
    <message>
        <source>Ret reglen</source>
        <translation>Edit the rule</translation>
    </message>
    <message>
        <source>Skriv, hvornår reglen skal gennemgås: 1. marts 2027.</source>
        <translation>Write when the rule is to be reviewed: 1 March 2027.</translation>
    </message>
</context>
<context>
    <name>ScopeBar</name>
    <message>
        <source>Alle kommende</source>
        <translation>All to come</translation>
    </message>
    <message>
        <source>Denne og følgende</source>
        <translation>This and following</translation>
    </message>
    <message>
        <source>Hvad ændringen gælder for</source>
        <translation>What the change applies to</translation>
    </message>
    <message>
        <source>Kun denne</source>
        <translation>Only this one</translation>
    </message>
</context>
<context>
    <name>SeatingsEdit</name>
    <message>
        <source>Tilføj opstilling</source>
        <translation>Add layout</translation>
    </message>
</context>
<context>
    <name>SeriesResolver</name>
    <message>
        <source>Anden tid</source>
        <translation>Other time</translation>
    </message>
    <message>
        <source>Andet lokale</source>
        <translation>Other room</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Book</translation>
    </message>
    <message numerus="yes">
        <source>Book %n datoer  ·  Enter</source>
        <translation><numerusform>Book %n date  ·  Enter</numerusform><numerusform>Book %n dates  ·  Enter</numerusform></translation>
    </message>
    <message>
        <source>Datoer i rækken</source>
        <translation>Dates of the series</translation>
    </message>
    <message>
        <source>Skriv tiden som 12-14:30 eller tor 14-16.</source>
        <translation>Write the time as 12-14:30 or thu 14-16.</translation>
    </message>
    <message>
        <source>Som planlagt</source>
        <translation>As planned</translation>
    </message>
    <message>
        <source>Spring over  ·  Del</source>
        <translation>Skip  ·  Del</translation>
    </message>
    <message>
        <source>Tag alle forslag  ·  Enter</source>
        <translation>Take all suggestions  ·  Enter</translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Vis alle datoer</source>
        <translation>Show all dates</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Husets regler</source>
        <translation>House rules</translation>
    </message>
    <message>
        <source>Lokaler</source>
        <translation>Rooms</translation>
    </message>
    <message>
        <source>Lukkedage</source>
        <translation>Closing days</translation>
    </message>
    <message>
        <source>Udeblivelser og venteliste</source>
        <translation>No-shows and waiting list</translation>
    </message>
    <message>
        <source>Udstyr</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>Åbningstider</source>
        <translation>Opening hours</translation>
    </message>
</context>
<context>
    <name>SettingsClosing</name>
    <message>
        <source>Dag</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Gælder</source>
        <translation>Applies</translation>
    </message>
    <message>
        <source>Helligdag</source>
        <translation>Holiday</translation>
    </message>
    <message>
        <source>Huset er</source>
        <translation>The house is</translation>
    </message>
    <message>
        <source>Hvert år</source>
        <translation>Every year</translation>
    </message>
    <message>
        <source>Hvorfor</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Kun i år</source>
        <translation>This year only</translation>
    </message>
    <message>
        <source>Lukket</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Åbent {0}</source>
        <translation>Open {0}</translation>
    </message>
</context>
<context>
    <name>SettingsDays</name>
    <message>
        <source>lukket</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>{day}. {month}</source>
        <translation>{day} {month}</translation>
    </message>
</context>
<context>
    <name>SettingsEquipment</name>
    <message>
        <source>Bemærkning</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>I brug</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tag i brug</source>
        <translation>Take back into use</translation>
    </message>
    <message>
        <source>Tag ud af brug</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>Ude af brug</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>Udstyr</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}: {1}</translation>
    </message>
</context>
<context>
    <name>SettingsHours</name>
    <message>
        <source>Fjern</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation>When</translation>
    </message>
    <message>
        <source>I dag: {0}.</source>
        <translation>Today: {0}.</translation>
    </message>
    <message>
        <source>Normalt</source>
        <translation>Normally</translation>
    </message>
    <message>
        <source>ikke gemt</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>lukket</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>lukket ({0})</source>
        <translation>closed ({0})</translation>
    </message>
    <message>
        <source>{weekday} den {day}</source>
        <translation>{weekday} {day}</translation>
    </message>
    <message>
        <source>Åbent</source>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>SettingsRooms</name>
    <message>
        <source>Etage</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Ja</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Lokale</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Oprydning</source>
        <translation>Clearing</translation>
    </message>
    <message>
        <source>Pladser</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>Teleslynge</source>
        <translation>Loop</translation>
    </message>
    <message>
        <source>Trinfri</source>
        <translation>Step-free</translation>
    </message>
    <message>
        <source>Udstyr</source>
        <translation>Equipment</translation>
    </message>
    <message>
        <source>ikke gemt</source>
        <translation>not saved</translation>
    </message>
    <message>
        <source>ude af brug</source>
        <translation>out of use</translation>
    </message>
    <message>
        <source>{0} min.</source>
        <translation>{0} min</translation>
    </message>
</context>
<context>
    <name>SettingsRules</name>
    <message>
        <source>Bemærker</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Bemærker det, og booker</source>
        <translation>Gives notice, and books</translation>
    </message>
    <message>
        <source>Efter aftale</source>
        <translation>By agreement</translation>
    </message>
    <message>
        <source>Ejer</source>
        <translation>Owner</translation>
    </message>
    <message>
        <source>Forny et år</source>
        <translation>Renew for a year</translation>
    </message>
    <message>
        <source>Gennemgås</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Gælder ikke</source>
        <translation>Not in force</translation>
    </message>
    <message>
        <source>Gør</source>
        <translation>Does</translation>
    </message>
    <message>
        <source>Regel</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Skal gennemgås</source>
        <translation>Review due</translation>
    </message>
    <message>
        <source>Stopper</source>
        <translation>Stops</translation>
    </message>
    <message>
        <source>Stopper bookingen</source>
        <translation>Stops the booking</translation>
    </message>
    <message>
        <source>dage</source>
        <translation>days</translation>
    </message>
    <message>
        <source>minutter</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>hours</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message>
        <source>Indstillinger</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Database: lokal</source>
        <translation>Database: local</translation>
    </message>
    <message>
        <source>Database: server</source>
        <translation>Database: server</translation>
    </message>
    <message>
        <source>Fortryd: “{0}” · Ctrl+Z</source>
        <translation>Undo: “{0}” · Ctrl+Z</translation>
    </message>
    <message>
        <source>Sikkerhedskopi: i dag {0}, kontrolleret</source>
        <translation>Backup: today {0}, verified</translation>
    </message>
    <message>
        <source>Sikkerhedskopi: ingen endnu</source>
        <translation>Backup: none yet</translation>
    </message>
    <message>
        <source>Sikkerhedskopi: {0}, kontrolleret</source>
        <translation>Backup: {0}, verified</translation>
    </message>
    <message>
        <source>{0} · gemt {1}</source>
        <translation>{0} · saved {1}</translation>
    </message>
    <message>
        <source>Åbner huset …</source>
        <translation>Opening the house …</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Aflyst</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Afsluttet</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Anmodet</source>
        <translation>Requested</translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation>Event</translation>
    </message>
    <message>
        <source>Bekræftet</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Deles kl. {0}</source>
        <translation>Splits at {0}</translation>
    </message>
    <message>
        <source>Gentages</source>
        <translation>Repeats</translation>
    </message>
    <message>
        <source>Givet tilbage</source>
        <translation>Given back</translation>
    </message>
    <message>
        <source>I gang</source>
        <translation>In use</translation>
    </message>
    <message>
        <source>Ikke mødt</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation>Calendar</translation>
    </message>
    <message>
        <source>Kopi</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Lukket</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Optager lokalet {0}</source>
        <translation>Occupies the room {0}</translation>
    </message>
    <message>
        <source>Overlapper</source>
        <translation>Overlaps</translation>
    </message>
    <message>
        <source>Reserveret</source>
        <translation>Held</translation>
    </message>
    <message>
        <source>Rådgivning</source>
        <translation>Advice</translation>
    </message>
    <message>
        <source>Springes over</source>
        <translation>Skipped</translation>
    </message>
    <message>
        <source>Ude af drift</source>
        <translation>Out of order</translation>
    </message>
    <message>
        <source>ledigt</source>
        <translation>free</translation>
    </message>
    <message>
        <source>nogen skal se på det nu</source>
        <translation>needs somebody now</translation>
    </message>
    <message>
        <source>{0} pers.</source>
        <translation>{0} people</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Lokaler i dag</source>
        <translation>Rooms today</translation>
    </message>
    <message>
        <source>Tjek ind</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Tjek ud</source>
        <translation>Check out</translation>
    </message>
    <message>
        <source>forsinket</source>
        <translation>late</translation>
    </message>
    <message>
        <source>fra {0}</source>
        <translation>from {0}</translation>
    </message>
    <message>
        <source>til {0}</source>
        <translation>until {0}</translation>
    </message>
    <message>
        <source>{0} af {1} i brug</source>
        <translation>{0} of {1} in use</translation>
    </message>
    <message>
        <source>{0} booket</source>
        <translation>{0} booked</translation>
    </message>
    <message>
        <source>{0} pl.</source>
        <translation>{0} seats</translation>
    </message>
</context>
<context>
    <name>TodayScreen</name>
    <message>
        <source>Book {0}</source>
        <translation>Book {0}</translation>
    </message>
    <message>
        <source>Det venter på dig</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Gæst uden aftale</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>I dag</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>I huset nu</source>
        <translation>Inside now</translation>
    </message>
    <message>
        <source>Ingen er tjekket ind.</source>
        <translation>Nobody has checked in.</translation>
    </message>
    <message>
        <source>Ingen ventes den næste time.</source>
        <translation>Nobody is expected in the next hour.</translation>
    </message>
    <message>
        <source>Ledigt lige nu</source>
        <translation>Free right now</translation>
    </message>
    <message>
        <source>Lokaler i dag</source>
        <translation>Rooms today</translation>
    </message>
    <message>
        <source>Tjek den valgte ind eller ud</source>
        <translation>Check the chosen one in or out</translation>
    </message>
    <message>
        <source>Ventes</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>alle lokaler er i brug</source>
        <translation>all rooms are in use</translation>
    </message>
    <message>
        <source>klik for at booke til {0}</source>
        <translation>click to book until {0}</translation>
    </message>
    <message>
        <source>næste 60 min · {0}</source>
        <translation>next 60 min · {0}</translation>
    </message>
    <message>
        <source>{0} · liste på F9</source>
        <translation>{0} · list on F9</translation>
    </message>
</context>
<context>
    <name>ToolPanel</name>
    <message>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Aflyst hele rækken {title} (%n gange)</source>
        <translation>Cancelled the whole series {title} (%n times)</translation>
    </message>
    <message>
        <source>Aflyst {title}</source>
        <translation>Cancelled {title}</translation>
    </message>
    <message>
        <source>Aflyst {title} (%n gange)</source>
        <translation>Cancelled {title} (%n times)</translation>
    </message>
    <message numerus="yes">
        <source>Afmeldt %n deltager(e)</source>
        <translation><numerusform>Cancelled %n registration</numerusform><numerusform>Cancelled %n registrations</numerusform></translation>
    </message>
    <message>
        <source>Afmeldt besøg: {name}</source>
        <translation>Cancelled visit: {name}</translation>
    </message>
    <message>
        <source>Afsluttet og frigivet efter husets regel</source>
        <translation>Ended and released by the house rule</translation>
    </message>
    <message>
        <source>Afsluttet {title}</source>
        <translation>Ended {title}</translation>
    </message>
    <message>
        <source>Afslået {title}: {reason}</source>
        <translation>Declined {title}: {reason}</translation>
    </message>
    <message>
        <source>Anmodet om {title} i {room}</source>
        <translation>Requested {title} in {room}</translation>
    </message>
    <message>
        <source>Booket rådgivning: {name} hos {room}</source>
        <translation>Booked advice: {name} with {room}</translation>
    </message>
    <message>
        <source>Booket rækken {title} i {room} (%n gange)</source>
        <translation>Booked the series {title} in {room} (%n times)</translation>
    </message>
    <message>
        <source>Booket {title}</source>
        <translation>Booked {title}</translation>
    </message>
    <message>
        <source>Booket {title} i {room}</source>
        <translation>Booked {title} in {room}</translation>
    </message>
    <message>
        <source>Byttet: {title} er flyttet til {room}</source>
        <translation>Swapped: {title} moved to {room}</translation>
    </message>
    <message>
        <source>Delt {title} i to</source>
        <translation>Split {title} in two</translation>
    </message>
    <message>
        <source>Flyttet hele rækken {title} (%n gange)</source>
        <translation>Moved the whole series {title} (%n times)</translation>
    </message>
    <message>
        <source>Flyttet på ventelisten: {title}</source>
        <translation>Moved on the waiting list: {title}</translation>
    </message>
    <message>
        <source>Flyttet {title}</source>
        <translation>Moved {title}</translation>
    </message>
    <message>
        <source>Flyttet {title} (%n gange)</source>
        <translation>Moved {title} (%n times)</translation>
    </message>
    <message>
        <source>Flyttet {title} til {room}</source>
        <translation>Moved {title} to {room}</translation>
    </message>
    <message>
        <source>Frigivet {title} (%n gange)</source>
        <translation>Released {title} (%n times)</translation>
    </message>
    <message>
        <source>Frigivet {title}: ikke mødt</source>
        <translation>Released {title}: no-show</translation>
    </message>
    <message numerus="yes">
        <source>Genoptaget %n scanning(er)</source>
        <translation><numerusform>Restored %n scan</numerusform><numerusform>Restored %n scans</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Genoptaget %n tilmelding(er)</source>
        <translation><numerusform>Restored %n registration</numerusform><numerusform>Restored %n registrations</numerusform></translation>
    </message>
    <message>
        <source>Genoptaget besøg: {name}</source>
        <translation>Restored visit: {name}</translation>
    </message>
    <message>
        <source>Genoptaget {title}</source>
        <translation>Reinstated {title}</translation>
    </message>
    <message>
        <source>Genoptaget {title} (%n gange)</source>
        <translation>Reinstated {title} (%n times)</translation>
    </message>
    <message>
        <source>Givet tilbage: {title}</source>
        <translation>Given back: {title}</translation>
    </message>
    <message>
        <source>Godkendt {title}</source>
        <translation>Approved {title}</translation>
    </message>
    <message numerus="yes">
        <source>Husket %n aftale(r) fra en kalender</source>
        <translation><numerusform>Remembered %n appointment from a calendar</numerusform><numerusform>Remembered %n appointments from a calendar</numerusform></translation>
    </message>
    <message>
        <source>Ikke mødt gælder nu efter {minutes} minutter</source>
        <translation>No-show now counts after {minutes} minutes</translation>
    </message>
    <message>
        <source>Kopieret {title} til {room}</source>
        <translation>Copied {title} to {room}</translation>
    </message>
    <message>
        <source>Lukket huset {day}: {title}</source>
        <translation>Closed the house on {day}: {title}</translation>
    </message>
    <message>
        <source>Lukket huset: {title}</source>
        <translation>Closed the house: {title}</translation>
    </message>
    <message>
        <source>Lukket {room}: {title}</source>
        <translation>Closed {room}: {title}</translation>
    </message>
    <message>
        <source>Modtaget {name} uden aftale</source>
        <translation>Received {name} as a walk-in</translation>
    </message>
    <message>
        <source>Ny regel: {title}</source>
        <translation>New rule: {title}</translation>
    </message>
    <message>
        <source>Oprettet arrangementet {title}</source>
        <translation>Created the event {title}</translation>
    </message>
    <message>
        <source>Reglen gælder igen: {title}</source>
        <translation>The rule applies again: {title}</translation>
    </message>
    <message>
        <source>Reglen gælder ikke mere: {title}</source>
        <translation>The rule no longer applies: {title}</translation>
    </message>
    <message>
        <source>Rettet lokalet {name}</source>
        <translation>Edited the room {name}</translation>
    </message>
    <message>
        <source>Rettet reglen: {title}</source>
        <translation>Edited the rule: {title}</translation>
    </message>
    <message>
        <source>Rettet {title}</source>
        <translation>Edited {title}</translation>
    </message>
    <message>
        <source>Sat bookinger tilbage, som de var</source>
        <translation>Put bookings back as they were</translation>
    </message>
    <message>
        <source>Sat på venteliste: {title}</source>
        <translation>Put on the waiting list: {title}</translation>
    </message>
    <message>
        <source>Scannet {name}</source>
        <translation>Scanned {name}</translation>
    </message>
    <message>
        <source>Seneste ændring</source>
        <translation>Latest change</translation>
    </message>
    <message>
        <source>Skjult et billede</source>
        <translation>Hid a picture</translation>
    </message>
    <message numerus="yes">
        <source>Taget %n scanning(er) tilbage</source>
        <translation><numerusform>Took back %n scan</numerusform><numerusform>Took back %n scans</numerusform></translation>
    </message>
    <message>
        <source>Taget af ventelisten: {title}</source>
        <translation>Taken off the waiting list: {title}</translation>
    </message>
    <message>
        <source>Taget i brug: {title}</source>
        <translation>Checked in: {title}</translation>
    </message>
    <message>
        <source>Taget imod tilbuddet: {title}</source>
        <translation>Accepted the offer: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Taget kalenderen {title} ind: %n aftale(r)</source>
        <translation><numerusform>Imported the calendar {title}: %n appointment</numerusform><numerusform>Imported the calendar {title}: %n appointments</numerusform></translation>
    </message>
    <message>
        <source>Taget {name} i brug igen</source>
        <translation>Took {name} back into use</translation>
    </message>
    <message>
        <source>Taget {name} ud af brug</source>
        <translation>Took {name} out of use</translation>
    </message>
    <message>
        <source>Tilbud gælder nu i {minutes} minutter</source>
        <translation>Offers now hold for {minutes} minutes</translation>
    </message>
    <message>
        <source>Tilbudt det ledige: {title}</source>
        <translation>Offered the free slot: {title}</translation>
    </message>
    <message>
        <source>Tilføjet et billede af {name}</source>
        <translation>Added a picture of {name}</translation>
    </message>
    <message>
        <source>Tilføjet lokalet {name}</source>
        <translation>Added the room {name}</translation>
    </message>
    <message>
        <source>Tilføjet rådgiveren {name}</source>
        <translation>Added the advisor {name}</translation>
    </message>
    <message>
        <source>Tilføjet udstyr: {name}</source>
        <translation>Added equipment: {name}</translation>
    </message>
    <message numerus="yes">
        <source>Tilmeldt %n deltager(e)</source>
        <translation><numerusform>Registered %n attendee</numerusform><numerusform>Registered %n attendees</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tilmeldt %n deltager(e) til {title}</source>
        <translation><numerusform>Registered %n attendee for {title}</numerusform><numerusform>Registered %n attendees for {title}</numerusform></translation>
    </message>
    <message>
        <source>Tilmeldt {name}</source>
        <translation>Registered {name}</translation>
    </message>
    <message>
        <source>Tilmeldt {name} til {title}</source>
        <translation>Registered {name} for {title}</translation>
    </message>
    <message>
        <source>Tjekket {name} ind</source>
        <translation>Checked in {name}</translation>
    </message>
    <message>
        <source>Tjekket {name} ud</source>
        <translation>Checked out {name}</translation>
    </message>
    <message>
        <source>Trukket tilbuddet tilbage: {title}</source>
        <translation>Withdrew the offer: {title}</translation>
    </message>
    <message>
        <source>Ventet {name}</source>
        <translation>Expected {name}</translation>
    </message>
    <message>
        <source>Vist et billede igen</source>
        <translation>Showed a picture again</translation>
    </message>
    <message>
        <source>Åbnet huset igen {day}</source>
        <translation>Opened the house again on {day}</translation>
    </message>
    <message>
        <source>Ændret de årlige lukkedage</source>
        <translation>Changed the yearly closing days</translation>
    </message>
    <message>
        <source>Ændret rækken {title} (%n gange)</source>
        <translation>Changed the series {title} (%n times)</translation>
    </message>
    <message>
        <source>Ændret sæsonerne</source>
        <translation>Changed the seasons</translation>
    </message>
    <message>
        <source>Ændret tiden for {title}</source>
        <translation>Changed the time of {title}</translation>
    </message>
    <message>
        <source>Ændret {title}</source>
        <translation>Changed {title}</translation>
    </message>
    <message>
        <source>Ændret åbningstiderne</source>
        <translation>Changed the opening hours</translation>
    </message>
</context>
<context>
    <name>UseActions</name>
    <message>
        <source>Aflys</source>
        <translation>Cancel booking</translation>
    </message>
    <message>
        <source>Aflys alle kommende</source>
        <translation>Cancel all to come</translation>
    </message>
    <message>
        <source>Aflys denne og følgende</source>
        <translation>Cancel this and following</translation>
    </message>
    <message>
        <source>Afslut nu</source>
        <translation>End now</translation>
    </message>
    <message>
        <source>Afslå</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Anmodningen bliver til en booking</source>
        <translation>The request becomes a booking</translation>
    </message>
    <message>
        <source>Bookes igen, hvis lokalet stadig er frit</source>
        <translation>Booked again if the room is still free</translation>
    </message>
    <message>
        <source>Brugen er slut; lokalet er frit fra nu</source>
        <translation>The use is over; the room is free from now</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Del her</source>
        <translation>Split here</translation>
    </message>
    <message>
        <source>Der svares nej til anmodningen</source>
        <translation>The request is turned down</translation>
    </message>
    <message>
        <source>Det, der holdes, bliver booket</source>
        <translation>What is held becomes booked</translation>
    </message>
    <message>
        <source>En kopi flyttes med piletaster</source>
        <translation>A copy is moved with arrow keys</translation>
    </message>
    <message>
        <source>Flyt</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>Flyt med piletaster; Enter lægger den på plads</source>
        <translation>Move with arrow keys; Enter puts it down</translation>
    </message>
    <message>
        <source>Frigiv: ikke mødt</source>
        <translation>Release: no-show</translation>
    </message>
    <message>
        <source>Genoptag</source>
        <translation>Reinstate</translation>
    </message>
    <message>
        <source>Giv resten tilbage</source>
        <translation>Give back the rest</translation>
    </message>
    <message>
        <source>Godkend</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>Ingen er kommet; lokalet er frit, og det tælles</source>
        <translation>Nobody came; the room is free, and it counts</translation>
    </message>
    <message>
        <source>Kopiér</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>Lokalet er taget i brug fra nu</source>
        <translation>The room is in use from now</translation>
    </message>
    <message>
        <source>Lokalet kan bookes igen</source>
        <translation>The room can be booked again</translation>
    </message>
    <message>
        <source>Mellemrum</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>Piletaster vælger, hvor bookingen deles i to</source>
        <translation>Arrow keys choose where the booking is split in two</translation>
    </message>
    <message>
        <source>Resten af tiden kan bruges af andre</source>
        <translation>Others can use the rest of the time</translation>
    </message>
    <message>
        <source>Se rådgiverens uge</source>
        <translation>See the advisor's week</translation>
    </message>
    <message>
        <source>Tag imod tilbuddet</source>
        <translation>Accept the offer</translation>
    </message>
    <message>
        <source>Tiden bliver fri; kan fortrydes</source>
        <translation>The time becomes free; can be undone</translation>
    </message>
    <message>
        <source>Tilbuddet gælder ikke mere</source>
        <translation>The offer no longer holds</translation>
    </message>
    <message>
        <source>Tjek ind</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Åbn arrangementet</source>
        <translation>Open the event</translation>
    </message>
    <message>
        <source>Åbn igen</source>
        <translation>Reopen</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Vis som</source>
        <translation>Show as</translation>
    </message>
    <message>
        <source>{0} (Ctrl+{1})</source>
        <translation>{0} (Ctrl+{1})</translation>
    </message>
</context>
<context>
    <name>Visitors</name>
    <message numerus="yes">
        <source>%n gæst(er)</source>
        <translation><numerusform>%n guest</numerusform><numerusform>%n guests</numerusform></translation>
    </message>
    <message>
        <source>Afmeldt</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>Besøgende</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Genoptag</source>
        <translation>Reinstate</translation>
    </message>
    <message>
        <source>Gået {0}</source>
        <translation>Left {0}</translation>
    </message>
    <message>
        <source>I huset</source>
        <translation>Inside</translation>
    </message>
    <message>
        <source>Ikke kommet</source>
        <translation>Did not come</translation>
    </message>
    <message>
        <source>Netop ankommet</source>
        <translation>Just arrived</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tid</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tjek ind</source>
        <translation>Check in</translation>
    </message>
    <message>
        <source>Tjek ud</source>
        <translation>Check out</translation>
    </message>
    <message>
        <source>Ventes</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>Vært · sted</source>
        <translation>Host · place</translation>
    </message>
    <message>
        <source>{0} besøg · {1} i huset</source>
        <translation>{0} visits · {1} inside</translation>
    </message>
</context>
<context>
    <name>VisitorsScreen</name>
    <message>
        <source>Badge for {0}</source>
        <translation>Badge for {0}</translation>
    </message>
    <message>
        <source>Badge – {0}</source>
        <translation>Badge – {0}</translation>
    </message>
    <message>
        <source>Besøgende</source>
        <translation>Visitors</translation>
    </message>
    <message>
        <source>Dagen efter</source>
        <translation>Next day</translation>
    </message>
    <message>
        <source>Dagen før</source>
        <translation>Previous day</translation>
    </message>
    <message>
        <source>Dagens besøg</source>
        <translation>Visits of the day</translation>
    </message>
    <message>
        <source>Enter: ind eller ud · B: badge · Delete: meld fra · bogstaver finder i listen</source>
        <translation>Enter: in or out · B: badge · Delete: cancel · letters find in the list</translation>
    </message>
    <message>
        <source>Find i dagens besøg</source>
        <translation>Find in the day's visits</translation>
    </message>
    <message>
        <source>Gæst uden aftale</source>
        <translation>Walk-in</translation>
    </message>
    <message>
        <source>I huset nu: {0}</source>
        <translation>Inside now: {0}</translation>
    </message>
    <message>
        <source>Ingen besøg den dag endnu.</source>
        <translation>No visits that day yet.</translation>
    </message>
    <message>
        <source>Meld besøget fra</source>
        <translation>Cancel the visit</translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation>Print badge</translation>
    </message>
    <message>
        <source>Skriv for at finde</source>
        <translation>Type to find</translation>
    </message>
    <message>
        <source>Tjek ind eller ud</source>
        <translation>Check in or out</translation>
    </message>
    <message>
        <source>Vælg en gæst i listen først</source>
        <translation>Choose a guest in the list first</translation>
    </message>
    <message>
        <source>{0} har været her, så besøget bliver stående</source>
        <translation>{0} has been here, so the visit stays</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Fjern</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Ryk op</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Tag imod</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Tilbudt {0}: {1}</source>
        <translation>Offered {0}: {1}</translation>
    </message>
    <message>
        <source>Venter, til det bliver ledigt</source>
        <translation>Waits until it is free</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Vis dagen</source>
        <translation>Show the day</translation>
    </message>
    <message>
        <source>alle, der passer</source>
        <translation>any that fits</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Alle, der passer</source>
        <translation>Any that fits</translation>
    </message>
    <message>
        <source>Hvem venter?</source>
        <translation>Who is waiting?</translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Ingen venter. Er et lokale optaget, kan man sættes på listen; bliver det ledigt, holdes det for den første.</source>
        <translation>Nobody is waiting. When a room is taken, people can be put on the list; when it becomes free, it is held for the first in line.</translation>
    </message>
    <message>
        <source>Lokale</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Luk panelet</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Luk panelet (Esc)</source>
        <translation>Close the panel (Esc)</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Skriv tiden som 12-14:30 eller tor 14-16.</source>
        <translation>Write the time as 12-14:30 or thu 14-16.</translation>
    </message>
    <message>
        <source>Sæt på venteliste</source>
        <translation>Put on the waiting list</translation>
    </message>
    <message>
        <source>Telefon eller mail</source>
        <translation>Phone or email</translation>
    </message>
    <message>
        <source>Venteliste</source>
        <translation>Waiting list</translation>
    </message>
    <message>
        <source>tor 10-12</source>
        <translation>thu 10-12</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>&amp;Navn</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Til og med</source>
        <translation>&amp;Until</translation>
    </message>
    <message>
        <source>1. juli</source>
        <translation>1 July</translation>
    </message>
    <message>
        <source>8. august</source>
        <translation>8 August</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>F&amp;ra</source>
        <translation>&amp;From</translation>
    </message>
    <message>
        <source>Fortryd</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Fredag</source>
        <translation>Friday</translation>
    </message>
    <message>
        <source>Første dag</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Gem åbningstiden</source>
        <translation>Save the opening hours</translation>
    </message>
    <message>
        <source>Ikke gemt</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Lørdag</source>
        <translation>Saturday</translation>
    </message>
    <message>
        <source>Mandag</source>
        <translation>Monday</translation>
    </message>
    <message>
        <source>Mandag til fredag som mandag</source>
        <translation>Monday to Friday as Monday</translation>
    </message>
    <message>
        <source>Navn</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Normalt</source>
        <translation>Normally</translation>
    </message>
    <message>
        <source>Onsdag</source>
        <translation>Wednesday</translation>
    </message>
    <message>
        <source>Sidste dag</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Skriv 8-20, eller 8-12, 13-17. Et tomt felt er lukket.</source>
        <translation>Write 8-20, or 8-12, 13-17. An empty field is closed.</translation>
    </message>
    <message>
        <source>Skriv dagen som 1. juli.</source>
        <translation>Write the day as 1 July.</translation>
    </message>
    <message>
        <source>Skriv det som 8-20, eller 8-12, 13-17.</source>
        <translation>Write it as 8-20, or 8-12, 13-17.</translation>
    </message>
    <message>
        <source>Skriv, hvad sæsonen hedder.</source>
        <translation>Write what the season is called.</translation>
    </message>
    <message>
        <source>Som det er gemt · Esc</source>
        <translation>As it was saved · Esc</translation>
    </message>
    <message>
        <source>Sommer</source>
        <translation>Summer</translation>
    </message>
    <message>
        <source>Søndag</source>
        <translation>Sunday</translation>
    </message>
    <message>
        <source>Tirsdag</source>
        <translation>Tuesday</translation>
    </message>
    <message>
        <source>Torsdag</source>
        <translation>Thursday</translation>
    </message>
    <message>
        <source>lukket</source>
        <translation>closed</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>Biograf</source>
        <translation>Theatre</translation>
    </message>
    <message>
        <source>Fjern opstillingen</source>
        <translation>Remove the layout</translation>
    </message>
    <message>
        <source>Opstilling</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>Pladser i opstillingen</source>
        <translation>Seats in the layout</translation>
    </message>
</context>
<context>
    <name>_Thumb</name>
    <message>
        <source>Billede af lokalet</source>
        <translation>Picture of the room</translation>
    </message>
    <message>
        <source>Skjul billedet</source>
        <translation>Hide the picture</translation>
    </message>
    <message>
        <source>{0}. Del skjuler det</source>
        <translation>{0}. Del hides it</translation>
    </message>
</context>
</TS>
