<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>plural</name>
    <message numerus="yes">
        <source>%Ln readings are in {name}</source>
        <translation>
            <numerusform>%Ln reading is in {name}</numerusform>
            <numerusform>%Ln readings are in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits are in {name}</source>
        <translation>
            <numerusform>%Ln digit is in {name}</numerusform>
            <numerusform>%Ln digits are in {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of %Ln pages</source>
        <translation>
            <numerusform>{done} of %Ln page</numerusform>
            <numerusform>{done} of %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of about %Ln pages</source>
        <translation>
            <numerusform>{done} of about %Ln page</numerusform>
            <numerusform>{done} of about %Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields</source>
        <translation>
            <numerusform>%Ln field</numerusform>
            <numerusform>%Ln fields</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages a minute</source>
        <translation>
            <numerusform>%Ln page a minute</numerusform>
            <numerusform>%Ln pages a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files have the same content as others. Read them, too?</source>
        <translation>
            <numerusform>%Ln file has the same content as another. Read it, too?</numerusform>
            <numerusform>%Ln files have the same content as others. Read them, too?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files</source>
        <translation>
            <numerusform>%Ln file</numerusform>
            <numerusform>%Ln files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits written as {digit}</source>
        <translation>
            <numerusform>%Ln digit written as {digit}</numerusform>
            <numerusform>All %Ln digits written as {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln digits read as {digit}</source>
        <translation>
            <numerusform>%Ln digit read as {digit}</numerusform>
            <numerusform>All %Ln digits read as {digit}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln misread digits</source>
        <translation>
            <numerusform>%Ln misread digit</numerusform>
            <numerusform>All %Ln misread digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits whose truth is probably wrong</source>
        <translation>
            <numerusform>%Ln digit whose truth is probably wrong</numerusform>
            <numerusform>%Ln digits whose truth is probably wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Write what was drawn first: digits only, a space between two numbers (%Ln were found).</source>
        <translation>
            <numerusform>Write what was drawn first: digits only.</numerusform>
            <numerusform>Write what was drawn first: digits only, a space between two numbers (%Ln were found).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules</source>
        <translation>
            <numerusform>%Ln rule</numerusform>
            <numerusform>%Ln rules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits with a check digit</source>
        <translation>
            <numerusform>%Ln digit with a check digit</numerusform>
            <numerusform>%Ln digits with a check digit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln digits</source>
        <translation>
            <numerusform>%Ln digit</numerusform>
            <numerusform>%Ln digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules that named the field went with it. Undo brings all back.</source>
        <translation>
            <numerusform>A rule that named the field went with it. Undo brings both back.</numerusform>
            <numerusform>%Ln rules that named the field went with it. Undo brings all back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln reviewed digits</source>
        <translation>
            <numerusform>%Ln reviewed digit</numerusform>
            <numerusform>%Ln reviewed digits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages</source>
        <translation>
            <numerusform>%Ln page</numerusform>
            <numerusform>%Ln pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{symbol} %Ln of {answered} audited fields are wrong: {share}. Of all {all} accepted unseen it is {low} to {high} (95% interval).</source>
        <translation>
            <numerusform>{symbol} %Ln of {answered} audited fields is wrong: {share}. Of all {all} accepted unseen it is {low} to {high} (95% interval).</numerusform>
            <numerusform>{symbol} %Ln of {answered} audited fields are wrong: {share}. Of all {all} accepted unseen it is {low} to {high} (95% interval).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accepted %Ln fields; Undo opens them again.</source>
        <translation>
            <numerusform>Accepted %Ln field; Undo opens it again.</numerusform>
            <numerusform>Accepted %Ln fields; Undo opens them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fields have changed.</source>
        <translation>
            <numerusform>%Ln field has changed.</numerusform>
            <numerusform>%Ln fields have changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln fields that are at least {sure} sure, unseen? Shift+Enter again does it.</source>
        <translation>
            <numerusform>Accept %Ln field that is at least {sure} sure, unseen? Shift+Enter again does it.</numerusform>
            <numerusform>Accept %Ln fields that are at least {sure} sure, unseen? Shift+Enter again does it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The other %Ln are at least {sure} sure. Going by that, {wrong} of them are wrong; the audit below measures it.</source>
        <translation>
            <numerusform>The other %Ln is at least {sure} sure. Going by that, {wrong} of it is wrong; the audit below measures it.</numerusform>
            <numerusform>The other %Ln are at least {sure} sure. Going by that, {wrong} of them are wrong; the audit below measures it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pages could not be read anew: their files or their form are gone.</source>
        <translation>
            <numerusform>%Ln page could not be read anew: its file or its form is gone.</numerusform>
            <numerusform>%Ln pages could not be read anew: their files or their form are gone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking these %Ln readings teaches most; the best come first.</source>
        <translation>
            <numerusform>Checking this %Ln reading teaches most.</numerusform>
            <numerusform>Checking these %Ln readings teaches most; the best come first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files lie elsewhere now: what was read and decided there is kept.</source>
        <translation>
            <numerusform>%Ln file lies elsewhere now: what was read and decided there is kept.</numerusform>
            <numerusform>%Ln files lie elsewhere now: what was read and decided there is kept.</numerusform>
        </translation>
    </message>
</context>
</TS>
