<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="da_DK" language="da">
<context>
    <name>CalendarImport</name>
    <message numerus="yes">
        <source>%n aflyst(e) i filen</source>
        <translation><numerusform>%n aflyst i filen</numerusform><numerusform>%n aflyste i filen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n aftale(r) kan ikke tages med</source>
        <translation><numerusform>%n aftale kan ikke tages med</numerusform><numerusform>%n aftaler kan ikke tages med</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n aftale(r) mangler et lokale</source>
        <translation><numerusform>%n aftale mangler et lokale</numerusform><numerusform>%n aftaler mangler et lokale</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n aftale(r) optager ikke noget i den anden kalender og er ikke valgt.</source>
        <translation><numerusform>%n aftale optager ikke noget i den anden kalender og er ikke valgt.</numerusform><numerusform>%n aftaler optager ikke noget i den anden kalender og er ikke valgt.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dato(er)</source>
        <translation><numerusform>%n dato</numerusform><numerusform>%n datoer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dato(er) er mere end et år gamle og tages ikke med.</source>
        <translation><numerusform>%n dato er mere end et år gammel og tages ikke med.</numerusform><numerusform>%n datoer er mere end et år gamle og tages ikke med.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dato(er) er ændret her i huset og lades være.</source>
        <translation><numerusform>%n dato er ændret her i huset og bliver, som den er.</numerusform><numerusform>%n datoer er ændret her i huset og bliver, som de er.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n flyttet</source>
        <translation><numerusform>%n flyttet</numerusform><numerusform>%n flyttet</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n kommende dato(er)</source>
        <translation><numerusform>%n kommende dato</numerusform><numerusform>%n kommende datoer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ny(e)</source>
        <translation><numerusform>%n ny</numerusform><numerusform>%n nye</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n undtagelse(r)</source>
        <translation><numerusform>%n undtagelse</numerusform><numerusform>%n undtagelser</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n uændret(e)</source>
        <translation><numerusform>%n uændret</numerusform><numerusform>%n uændrede</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ændret(e)</source>
        <translation><numerusform>%n ændret</numerusform><numerusform>%n ændrede</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Aflys også %n aftale(r), der ikke længere er i filen</source>
        <translation><numerusform>Aflys også %n aftale, der ikke længere er i filen</numerusform><numerusform>Aflys også %n aftaler, der ikke længere er i filen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tag %n aftale(r) ind</source>
        <translation><numerusform>Tag %n aftale ind</numerusform><numerusform>Tag %n aftaler ind</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>… og %n dato(er) til</source>
        <translation><numerusform>… og %n dato til</numerusform><numerusform>… og %n datoer til</numerusform></translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message numerus="yes">
        <source>%n aflyses</source>
        <translation><numerusform>%n aflyses</numerusform><numerusform>%n aflyses</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n flyttes</source>
        <translation><numerusform>%n flyttes</numerusform><numerusform>%n flyttes</numerusform></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message numerus="yes">
        <source>%n dato(er) er sprunget over, for lokalet er optaget; de huskes.</source>
        <translation><numerusform>%n dato er sprunget over, for lokalet er optaget; den huskes.</numerusform><numerusform>%n datoer er sprunget over, for lokalet er optaget; de huskes.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n dato(er) er ændret her i huset og er ladt være.</source>
        <translation><numerusform>%n dato er ændret her i huset og blev, som den var.</numerusform><numerusform>%n datoer er ændret her i huset og blev, som de var.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n gang(e) er ændret for sig og er ladt være.</source>
        <translation><numerusform>%n gang er ændret for sig og blev, som den var.</numerusform><numerusform>%n gange er ændret for sig og blev, som de var.</numerusform></translation>
    </message>
</context>
<context>
    <name>Foresight</name>
    <message numerus="yes">
        <source>Book %n datoer</source>
        <translation><numerusform>Book %n dato</numerusform><numerusform>Book %n datoer</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Løs %n datoer</source>
        <translation><numerusform>Løs %n dato</numerusform><numerusform>Løs %n datoer</numerusform></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n gentagelse(r) lagt sammen</source>
        <translation><numerusform>%n gentagelse lagt sammen</numerusform><numerusform>%n gentagelser lagt sammen</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n ny(e)</source>
        <translation><numerusform>%n ny</numerusform><numerusform>%n nye</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n række(r) springes over</source>
        <translation><numerusform>%n række springes over</numerusform><numerusform>%n rækker springes over</numerusform></translation>
    </message>
</context>
<context>
    <name>ImportPanel</name>
    <message numerus="yes">
        <source>Tilmeld %n deltager(e)</source>
        <translation><numerusform>Tilmeld %n deltager</numerusform><numerusform>Tilmeld %n deltagere</numerusform></translation>
    </message>
</context>
<context>
    <name>Input</name>
    <message numerus="yes">
        <source>Der er %n booking(er) foran. Flyt eller aflys dem først.</source>
        <translation><numerusform>Der er %n booking foran. Flyt eller aflys den først.</numerusform><numerusform>Der er %n bookinger foran. Flyt eller aflys dem først.</numerusform></translation>
    </message>
</context>
<context>
    <name>MoreBox</name>
    <message numerus="yes">
        <source>Klargøring og oprydning %n min</source>
        <translation><numerusform>Klargøring og oprydning %n min</numerusform><numerusform>Klargøring og oprydning %n min</numerusform></translation>
    </message>
</context>
<context>
    <name>Needs</name>
    <message numerus="yes">
        <source>%n dag(e)</source>
        <translation><numerusform>%n dag</numerusform><numerusform>%n dage</numerusform></translation>
    </message>
</context>
<context>
    <name>Repeat</name>
    <message numerus="yes">
        <source>+ %n mere</source>
        <translation><numerusform>+ %n mere</numerusform><numerusform>+ %n mere</numerusform></translation>
    </message>
</context>
<context>
    <name>Requests</name>
    <message numerus="yes">
        <source>%n aflyses</source>
        <translation><numerusform>%n aflyses</numerusform><numerusform>%n aflyses</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n flyttes</source>
        <translation><numerusform>%n flyttes</numerusform><numerusform>%n flyttes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>+ %n gang(e)</source>
        <translation><numerusform>+ %n gang</numerusform><numerusform>+ %n gange</numerusform></translation>
    </message>
</context>
<context>
    <name>Resolver</name>
    <message numerus="yes">
        <source>%n datoer</source>
        <translation><numerusform>%n dato</numerusform><numerusform>%n datoer</numerusform></translation>
    </message>
</context>
<context>
    <name>Routine</name>
    <message numerus="yes">
        <source>%n booking(er) er frigivet: ingen er mødt op</source>
        <translation><numerusform>%n booking er frigivet: ingen er mødt op</numerusform><numerusform>%n bookinger er frigivet: ingen er mødt op</numerusform></translation>
    </message>
</context>
<context>
    <name>SeriesResolver</name>
    <message numerus="yes">
        <source>Book %n datoer  ·  Enter</source>
        <translation><numerusform>Book %n dato  ·  Enter</numerusform><numerusform>Book %n datoer  ·  Enter</numerusform></translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message numerus="yes">
        <source>Afmeldt %n deltager(e)</source>
        <translation><numerusform>Afmeldt %n deltager</numerusform><numerusform>Afmeldt %n deltagere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Genoptaget %n scanning(er)</source>
        <translation><numerusform>Genoptaget %n scanning</numerusform><numerusform>Genoptaget %n scanninger</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Genoptaget %n tilmelding(er)</source>
        <translation><numerusform>Genoptaget %n tilmelding</numerusform><numerusform>Genoptaget %n tilmeldinger</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Husket %n aftale(r) fra en kalender</source>
        <translation><numerusform>Husket %n aftale fra en kalender</numerusform><numerusform>Husket %n aftaler fra en kalender</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Taget %n scanning(er) tilbage</source>
        <translation><numerusform>Taget %n scanning tilbage</numerusform><numerusform>Taget %n scanninger tilbage</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Taget kalenderen {title} ind: %n aftale(r)</source>
        <translation><numerusform>Taget kalenderen {title} ind: %n aftale</numerusform><numerusform>Taget kalenderen {title} ind: %n aftaler</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tilmeldt %n deltager(e)</source>
        <translation><numerusform>Tilmeldt %n deltager</numerusform><numerusform>Tilmeldt %n deltagere</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Tilmeldt %n deltager(e) til {title}</source>
        <translation><numerusform>Tilmeldt %n deltager til {title}</numerusform><numerusform>Tilmeldt %n deltagere til {title}</numerusform></translation>
    </message>
</context>
<context>
    <name>Visitors</name>
    <message numerus="yes">
        <source>%n gæst(er)</source>
        <translation><numerusform>%n gæst</numerusform><numerusform>%n gæster</numerusform></translation>
    </message>
</context>
</TS>
