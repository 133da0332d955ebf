<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="da_DK" language="en">
<context>
    <name>Advisors</name>
    <message>
        <source>1 aftale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 åben tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afmeldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gået {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I huset {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste gæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} aftaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} åbne tider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdvisorsScreen</name>
    <message>
        <source>Ny aftale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny aftale (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rådgiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbne tider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerBanner</name>
    <message>
        <source>Klar til næste gæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan en badge, skriv i listen, eller tryk Ins for en gæst uden aftale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Arrangementet er slut: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badgen er ikke til dette arrangement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badgen er spærret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badgen gælder {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bed om godkendelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den her gælder ikke mere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den hørte til {0}. Tag den fra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den scanning er taget tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ikke plads til flere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der lukkes ind to timer før start: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derfor kan der ikke tjekkes ud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er ikke en af husets badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En af husets regler står i vejen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farvel, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find gæsten ved navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere har den kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forkert dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genoptag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gæsten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen i huset har den kode. Måske er den fra et andet hus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koden blev læst forkert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Koden hører til noget andet, måske en vare eller en billet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print en ny badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan badgen igen, hvis gæsten skal ind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan igen, eller skriv koden under mærket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanningen {0} er talt med. Der er ikke sket mere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siden {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spørg om navnet, og vælg den rigtige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spørg, og skriv det på besøget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sæt på listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegn nummer {0} kan ikke stå i en badgekode. Scan igen, eller se efter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tjek ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tjek ind alligevel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tjek ind i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tjek ud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tjekket ud {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukendt badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velkommen tilbage, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velkommen, {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis den nye badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en gæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} er allerede gået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} er allerede i huset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} er allerede registreret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} er ikke tjekket ind i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} er meldt fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} har fået en ny badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kan ikke lukkes ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kommer for sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kommer for tidligt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mangler at oplyse noget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} skal godkendes først</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} skal til noget andet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} står ikke på listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0}: badgen gælder {1}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Huset er allerede åbent i et vindue på denne pc.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AppointmentPanel</name>
    <message>
        <source>Aflys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book aftale  ·  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book forslag 1  ·  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt med piletaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke mødt – frigiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen aftaler forude i denne uge. Træk over ledig tid for at lave en aftale.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kassér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny aftale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste gæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv tiden som 12-13 eller tor 14-15.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slut ligger før start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tjek ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virksomhed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kladde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · {1} pl.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BadgePanel</name>
    <message>
        <source>A4-ark med 8 badges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Etiket 62 × 100 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print badge (B i listen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en gæst for at se badgen. Flere på én gang: hold Ctrl eller Skift nede.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} valgt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BookingInspector</name>
    <message>
        <source>Aflys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflys hele rækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book  ·  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book forslag 1  ·  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt hele rækken med piletaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt med piletaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem ændringer  ·  Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentag hver uge til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentag til og med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele rækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke mødt – frigiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kassér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun denne gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv tiden som 12-14:30 eller tor 14-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slut ligger før start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Træk over ledig tid for at booke, eller vælg en booking for at se og ændre den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Gentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent den tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladden er kasseret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nr. {0} af {1} i rækken, til {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se rådgiverens uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvad eller hvem det er til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kladde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn arrangementet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarScreen</name>
    <message>
        <source>+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt med piletaster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til en dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke mødt – frigiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny booking (Ins)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny booking her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Større</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis flere timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis flere timer (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis færre timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis færre timer (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeskMenu</name>
    <message>
        <source>Evakueringsliste: hvem er i huset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genveje (?)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til et sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gør igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Høj kontrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk besked, afbryd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mørkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopi nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som systemet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spørg om printer næste gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udseende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udskriv det viste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Alt, der er vist som gemt, er gemt. Slet eller flyt noget på drevet, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den er beskadiget, eller nøglen hører til et andet hus. Vælg en anden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den er blevet afbrudt midt i en kopiering. Gendan fra den nyeste sikkerhedskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne pc har ingen printertjeneste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er allerede et hus her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet hus i den. Gendan fra en sikkerhedskopi, eller vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der kan en database gå i stykker, uden at nogen ser det. Læg den på pc'ens eget drev, eller brug en PostgreSQL-server, når flere pladser skal arbejde i samme hus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der kan ikke udskrives direkte fra denne pc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der ligger en fremmed logfil ved huset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der mangler noget af husets fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gik ikke denne gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det skal opgraderes først; der tages en sikkerhedskopi, før noget ændres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disken er fuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumentet kan altid vises eller gemmes som PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er den åben i et andet program, eller er mappen skrivebeskyttet? Vælg et andet sted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er drevet tilsluttet? Sæt det i, og prøv igen, eller gendan fra en sikkerhedskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er netværket nede? Alt, der er vist som gemt, er gemt. Prøv igen om lidt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et andet program har fat i huset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er hel. Brug husets gendannelsesnøgle, den fra papiret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er hel. Nøglen hører til et andet hus. Brug husets gendannelsesnøgle, den fra papiret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen house.db-wal hører til et andet hus. Flyt den væk, eller gendan fra en sikkerhedskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kunne ikke skrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv din bruger lov til at skrive i mappen, eller tag skrivebeskyttelsen af drevet. Prøv så igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huset er fra en nyere udgave af Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huset er fra en ældre udgave af Frontdesk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huset er ikke, hvor det plejer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huset kan læses, men ikke skrives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huset ligger i en mappe, der synkroniseres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huset ligger på et netværksdrev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huset virker, som det skal. Se efter, om der er plads på drevet, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husets fil er beskadiget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husets fil er tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husets nøgle er væk fra denne pc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husets server svarer ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installér PostgreSQLs klientprogrammer (pg_dump) på denne pc.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet er slettet. Gendan fra den nyeste sikkerhedskopi; den beskadigede fil bliver flyttet til side, så den stadig kan undersøges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet er ændret. Prøv igen om lidt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måske en sikkerhedskopi, der er ved at blive færdig. Intet er ændret. Prøv igen om lidt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nøglen passer ikke til huset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opdatér Frontdesk på denne pc. Filen er ikke rørt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printeren {0} findes ikke mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printeren {0} har ikke det papir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printeren {0} svarer ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printeren {0} tager ikke imod udskrifter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printeren {0} ville ikke udskrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programmet til sikkerhedskopi mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopien blev ikke taget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopien kan ikke bruges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en anden mappe til det nye.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Der kommer {party_size}, og der er {capacity} pladser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det ligger uden for åbningstiden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GuestForm</name>
    <message>
        <source>&amp;Antal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gæst {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hos (rådgiver, virksomhed, lokale)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klokkeslæt for en gæst, der ventes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meld gæsten til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et klokkeslæt, for eksempel 14:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et klokkeslæt, når gæsten kommer senere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv gæstens navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tjek ind og print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uanmeldt gæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virksomhed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virksomhed, hvis den skal på badgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HouseTrouble</name>
    <message>
        <source>Gendan fra en sikkerhedskopi …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gendannelsesnøgle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huset er gendannet. Det gamle ligger urørt her: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husets gendannelsesnøgle:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en sikkerhedskopi</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message>
        <source>De valgte hører ikke til samme booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den gentagelse kan huset ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den kan have 1.000 gange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den kan løbe til {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den må højst fylde 20 MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den skal se ud som navn@firma.dk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen deltagere at tilmelde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der kan bookes tre år frem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der kan læses 200 kolonner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der kan læses 50.000 ad gangen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der kan ændres et år tilbage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En booking kan vare op til fjorten dage. Del den op.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et citationstegn i filen bliver aldrig lukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er der ikke mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er en projektmappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er for stor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke en liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har for mange kolonner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har for mange rækker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har ingen kolonne med navne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kan ikke læses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kan ikke læses som en liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen tog for lang tid at læse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem den som CSV i regnearket, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentagelsen er for lang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentagelsen har både slutdato og antal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentagelsen kan ikke læses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentagelsen løber for langt frem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentagelsen mangler en slutdato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentagelsen overlapper sig selv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentagelsen rammer ingen dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv kolonnen overskriften Navn, eller Fornavn og Efternavn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk den i andre programmer, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailadressen mangler noget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækken findes ikke mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækken har ikke flere gange foran sig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se efter omkring række {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv det kortere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv det med mindst otte cifre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv det, så er det klar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv teksten i stedet for at indsætte den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag dem én ad gangen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefonnummeret mangler noget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiden er for kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiden er for lang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiden er længere end afstanden mellem gangene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg det ene af dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en senere slutdato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg mindst fem minutter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg mindst ét lokale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg én person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg, hvor længe den skal løbe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antallet af pladser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltagerlisten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>etagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feltet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feltet Hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentagelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>koden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lokalet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mailadressen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nedtagningstiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oprydningstiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opstillingstiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telefonnummeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidspunktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titlen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>virksomheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>værten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} er for langt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} findes ikke mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} indeholder tegn, der ikke kan ses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} kan ikke bruges, som det står</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ligger for langt fremme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ligger for langt tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ligger uden for det, huset kan bruge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>åbningstiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>årsagen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Denne plads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortrudt: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd: “{0}” · Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjort igen: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gør igen: “{0}” · Ctrl+Skift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem er i huset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reception · plads {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udskriv det viste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udskriv det viste (Ctrl+P)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>●  Scanner klar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Luk besked</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Arrangementer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besøgende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rådgivning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message>
        <source>1 minut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til en dag (Ctrl+G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan kan det lade sig gøre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uge {week} · {day}. {month} – {last_day}. {last_month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uge {week} · {day}.–{last_day}. {last_month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} minutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pladser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} senere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} t. {1} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} tidligere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}. {month} · uge {week}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Anden printer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste udskrift spørger, hvor den skal hen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis som PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg printer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} blev ikke udskrevet på {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} er klar som PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} er udskrevet på {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn mappe</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryKey</name>
    <message>
        <source>Gem husets gendannelsesnøgle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem i en fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem nøglen uden for denne pc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gendannelsesnøgle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huset er krypteret. Denne nøgle åbner sikkerhedskopierne og huset, hvis pc'en går i stykker. Den vises kun nu. Skriv den ned, og læg den et andet sted end pc'en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husets nøgle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg har gemt den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frontdesk-gendannelsesnøgle.txt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>Arrangementet findes ikke mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besøget findes ikke mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookingen findes ikke mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den dag springes allerede over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den er allerede aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den er allerede bekræftet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den er allerede frigivet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den er allerede givet tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den er allerede slut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ikke mere at fortryde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ikke noget at gøre igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der står et CPR-nummer i {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er allerede sket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det findes ikke mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det kan ikke fortrydes mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det kunne ikke lade sig gøre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En kollega har ændret det i mellemtiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd gælder det, der er gjort ved denne plads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd med Ctrl+Z, hvis det var en fejl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huset er ikke lukket den dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huset gemmer ikke CPR-numre. Slet det, så resten kan gemmes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet er overskrevet. Se, hvordan det står nu, og gør det igen, hvis det stadig passer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet er ændret. Prøv igen, eller gør det på en anden måde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalet findes ikke mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måske har en kollega ændret det i mellemtiden. Skærmen viser nu, hvordan det står.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oplysningerne er slettet, fordi deres opbevaringstid er udløbet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rådgiveren findes ikke mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scanningen findes ikke mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slut ligger før start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilmeldingen findes ikke mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et sluttidspunkt, der ligger efter starten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} er optaget {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} ændrede det {1}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReportsScreen</name>
    <message>
        <source>CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem rapporten som CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem rapporten som PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem rapporten som regneark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen lukkedage i måneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukkedage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måneden efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måneden efter (Alt+højre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måneden før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måneden før (Alt+venstre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Månedsrapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan er der talt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udskriv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Database: lokal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Database: server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd: “{0}” · Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopi: i dag {0}, kontrolleret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopi: ingen endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopi: {0}, kontrolleret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} · gemt {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbner huset …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrangement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræftet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Givet tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke mødt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optager lokalet {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overlapper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reserveret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rådgivning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Springes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} pers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ønsket</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Aflyst hele rækken {title} (%n gange)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflyst {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflyst {title} (%n gange)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Afmeldt %n deltager(e)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Afmeldt besøg: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booket rådgivning: {name} hos {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booket rækken {title} i {room} (%n gange)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booket {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Booket {title} i {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttet hele rækken {title} (%n gange)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttet {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttet {title} (%n gange)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttet {title} til {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frigivet {title} (%n gange)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frigivet {title}: ikke mødt</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Genoptaget %n scanning(er)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Genoptaget %n tilmelding(er)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Genoptaget besøg: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genoptaget {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genoptaget {title} (%n gange)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukket huset {day}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modtaget {name} uden aftale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oprettet arrangementet {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rettet {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scannet {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seneste ændring</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Taget %n scanning(er) tilbage</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Tilføjet lokalet {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføjet rådgiveren {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Tilmeldt %n deltager(e)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tilmeldt %n deltager(e) til {title}</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
    <message>
        <source>Tilmeldt {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilmeldt {name} til {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tjekket {name} ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tjekket {name} ud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ventet {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbnet huset igen {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændret tiden for {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændret åbningstiderne</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Visitors</name>
    <message numerus="yes">
        <source>%n gæst(er)</source>
        <translation type="unfinished"><numerusform></numerusform><numerusform></numerusform></translation>
    </message>
</context>
<context>
    <name>VisitorsScreen</name>
    <message>
        <source>Badge for {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Badge – {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besøgende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gæst uden aftale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I huset nu: {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen besøg den dag endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meld besøget fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print badge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tjek ind eller ud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en gæst i listen først</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{0} har været her, så besøget bliver stående</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
