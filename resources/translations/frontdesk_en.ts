<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="da_DK" language="en">
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
        <source>Aflys</source>
        <translation>Cancel booking</translation>
    </message>
    <message>
        <source>Aflys hele rækken</source>
        <translation>Cancel the whole series</translation>
    </message>
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
        <source>Book  ·  Enter</source>
        <translation>Book  ·  Enter</translation>
    </message>
    <message>
        <source>Book forslag 1  ·  Enter</source>
        <translation>Book suggestion 1  ·  Enter</translation>
    </message>
    <message>
        <source>Booking</source>
        <translation>Booking</translation>
    </message>
    <message>
        <source>Flyt hele rækken med piletaster</source>
        <translation>Move the whole series with arrow keys</translation>
    </message>
    <message>
        <source>Flyt med piletaster</source>
        <translation>Move with arrow keys</translation>
    </message>
    <message>
        <source>Gem ændringer  ·  Enter</source>
        <translation>Save changes  ·  Enter</translation>
    </message>
    <message>
        <source>Gentag hver uge til</source>
        <translation>Repeat every week until</translation>
    </message>
    <message>
        <source>Gentag til og med</source>
        <translation>Repeat until</translation>
    </message>
    <message>
        <source>Hele rækken</source>
        <translation>The whole series</translation>
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
        <source>Ikke mødt – frigiv</source>
        <translation>No-show – release</translation>
    </message>
    <message>
        <source>Kassér</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>Kun denne gang</source>
        <translation>Only this time</translation>
    </message>
    <message>
        <source>Lokale</source>
        <translation>Room</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Ny booking</source>
        <translation>New booking</translation>
    </message>
    <message>
        <source>Skriv tiden som 12-14:30 eller tor 14-16.</source>
        <translation>Write the time as 12-14:30 or thu 14-16.</translation>
    </message>
    <message>
        <source>Slut ligger før start.</source>
        <translation>The end is before the start.</translation>
    </message>
    <message>
        <source>Træk over ledig tid for at booke, eller vælg en booking for at se og ændre den.</source>
        <translation>Drag over free time to book, or choose a booking to see and change it.</translation>
    </message>
    <message>
        <source>Åbn</source>
        <translation>Open</translation>
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
        <source>Nr. {0} af {1} i rækken, til {2}</source>
        <translation>No. {0} of {1} in the series, until {2}</translation>
    </message>
    <message>
        <source>Ny booking</source>
        <translation>New booking</translation>
    </message>
    <message>
        <source>Se rådgiverens uge</source>
        <translation>See the advisor's week</translation>
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
    <message>
        <source>Åbn arrangementet</source>
        <translation>Open the event</translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Aflys</source>
        <translation>Cancel booking</translation>
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
        <source>Ny booking her</source>
        <translation>New booking here</translation>
    </message>
    <message>
        <source>Ret</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Større</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Vis flere timer</source>
        <translation>Show more hours</translation>
    </message>
    <message>
        <source>Vis flere timer (Ctrl+-)</source>
        <translation>Show more hours (Ctrl+-)</translation>
    </message>
    <message>
        <source>Vis færre timer</source>
        <translation>Show fewer hours</translation>
    </message>
    <message>
        <source>Vis færre timer (Ctrl++)</source>
        <translation>Show fewer hours (Ctrl++)</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
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
        <translation>Organizer</translation>
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
    <name>Findings</name>
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
        <source>De valgte hører ikke til samme booking</source>
        <translation>Those chosen do not belong to the same booking</translation>
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
    <message>
        <source>Der er ingen deltagere at tilmelde</source>
        <translation>There are no attendees to register</translation>
    </message>
    <message>
        <source>Der kan bookes tre år frem.</source>
        <translation>Bookings can be made three years ahead.</translation>
    </message>
    <message>
        <source>Der kan læses 200 kolonner.</source>
        <translation>200 columns can be read.</translation>
    </message>
    <message>
        <source>Der kan læses 50.000 ad gangen.</source>
        <translation>50,000 can be read at a time.</translation>
    </message>
    <message>
        <source>Der kan ændres et år tilbage.</source>
        <translation>Changes can be made a year back.</translation>
    </message>
    <message>
        <source>En booking kan vare op til fjorten dage. Del den op.</source>
        <translation>A booking can last up to fourteen days. Split it.</translation>
    </message>
    <message>
        <source>Et citationstegn i filen bliver aldrig lukket</source>
        <translation>A quotation mark in the file is never closed</translation>
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
        <source>Filen er ikke en liste</source>
        <translation>The file is not a list</translation>
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
        <source>Giv kolonnen overskriften Navn, eller Fornavn og Efternavn.</source>
        <translation>Give the column the heading Name, or First name and Last name.</translation>
    </message>
    <message>
        <source>Luk den i andre programmer, og prøv igen.</source>
        <translation>Close it in other programs and try again.</translation>
    </message>
    <message>
        <source>Mailadressen mangler noget</source>
        <translation>The e-mail address is incomplete</translation>
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
        <source>Tag dem én ad gangen.</source>
        <translation>Take them one at a time.</translation>
    </message>
    <message>
        <source>Telefonnummeret mangler noget</source>
        <translation>The phone number is incomplete</translation>
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
        <source>Tiden er længere end afstanden mellem gangene.</source>
        <translation>The time is longer than the distance between the occurrences.</translation>
    </message>
    <message>
        <source>Vælg det ene af dem.</source>
        <translation>Choose one of them.</translation>
    </message>
    <message>
        <source>Vælg en senere slutdato.</source>
        <translation>Choose a later end date.</translation>
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
        <source>antallet af pladser</source>
        <translation>the number of seats</translation>
    </message>
    <message>
        <source>deltagerlisten</source>
        <translation>the attendee list</translation>
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
        <source>koden</source>
        <translation>the code</translation>
    </message>
    <message>
        <source>lokalet</source>
        <translation>the room</translation>
    </message>
    <message>
        <source>mailadressen</source>
        <translation>the e-mail address</translation>
    </message>
    <message>
        <source>navnet</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>nedtagningstiden</source>
        <translation>the takedown time</translation>
    </message>
    <message>
        <source>noten</source>
        <translation>the note</translation>
    </message>
    <message>
        <source>oprydningstiden</source>
        <translation>the clean-up time</translation>
    </message>
    <message>
        <source>opstillingstiden</source>
        <translation>the set-up time</translation>
    </message>
    <message>
        <source>starten</source>
        <translation>the start</translation>
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
    <name>Notices</name>
    <message>
        <source>Luk besked</source>
        <translation>Close message</translation>
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
        <source>Den er allerede slut</source>
        <translation>It is already over</translation>
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
        <source>{0} ændrede det {1}</source>
        <translation>{0} changed it at {1}</translation>
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
        <source>ledigt</source>
        <translation>free</translation>
    </message>
    <message>
        <source>{0} pers.</source>
        <translation>{0} people</translation>
    </message>
    <message>
        <source>Ønsket</source>
        <translation>Requested</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Ikke mødt: {0}, {1}</source>
        <translation>No-show: {0}, {1}</translation>
    </message>
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
        <source>Behold</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Behold: {0}</source>
        <translation>Keep: {0}</translation>
    </message>
    <message>
        <source>Book {0}</source>
        <translation>Book {0}</translation>
    </message>
    <message>
        <source>Det venter på dig</source>
        <translation>Waiting for you</translation>
    </message>
    <message>
        <source>Frigiv</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>Frigiv: {0}</source>
        <translation>Release: {0}</translation>
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
        <source>Flyttet hele rækken {title} (%n gange)</source>
        <translation>Moved the whole series {title} (%n times)</translation>
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
        <source>Lukket huset {day}: {title}</source>
        <translation>Closed the house on {day}: {title}</translation>
    </message>
    <message>
        <source>Modtaget {name} uden aftale</source>
        <translation>Received {name} as a walk-in</translation>
    </message>
    <message>
        <source>Oprettet arrangementet {title}</source>
        <translation>Created the event {title}</translation>
    </message>
    <message>
        <source>Rettet {title}</source>
        <translation>Edited {title}</translation>
    </message>
    <message>
        <source>Scannet {name}</source>
        <translation>Scanned {name}</translation>
    </message>
    <message>
        <source>Seneste ændring</source>
        <translation>Latest change</translation>
    </message>
    <message numerus="yes">
        <source>Taget %n scanning(er) tilbage</source>
        <translation><numerusform>Took back %n scan</numerusform><numerusform>Took back %n scans</numerusform></translation>
    </message>
    <message>
        <source>Tilføjet lokalet {name}</source>
        <translation>Added the room {name}</translation>
    </message>
    <message>
        <source>Tilføjet rådgiveren {name}</source>
        <translation>Added the advisor {name}</translation>
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
        <source>Ventet {name}</source>
        <translation>Expected {name}</translation>
    </message>
    <message>
        <source>Åbnet huset igen {day}</source>
        <translation>Opened the house again on {day}</translation>
    </message>
    <message>
        <source>Ændret tiden for {title}</source>
        <translation>Changed the time of {title}</translation>
    </message>
    <message>
        <source>Ændret åbningstiderne</source>
        <translation>Changed the opening hours</translation>
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
</TS>
