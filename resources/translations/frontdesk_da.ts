<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="da_DK" language="da">
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
        <source>Taget %n scanning(er) tilbage</source>
        <translation><numerusform>Taget %n scanning tilbage</numerusform><numerusform>Taget %n scanninger tilbage</numerusform></translation>
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
