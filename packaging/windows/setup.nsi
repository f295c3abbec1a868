; The installer for Windows: for one user, without administrator rights. `build.py --setup` runs makensis on it.
; Silent: setup.exe /S [/D=C:\folder]; silent removal: "uninstall.exe" /S. Projects and settings of the user stay.

Unicode true
Target amd64-unicode
!include MUI2.nsh
!include FileFunc.nsh

!define NAME "DigitDesk"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"
!define CLASSES "Software\Classes"
!define PROJECT "DigitDesk.Project"
!define FORM "DigitDesk.Form"

Name "${NAME}"
OutFile "${TARGET}"
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
!ifdef QUICK
    SetCompressor zlib
!else
    SetCompressor /SOLID lzma
!endif
ManifestDPIAware true

VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${NAME} setup"
VIAddVersionKey "LegalCopyright" "The DigitDesk authors, MIT licence"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\digitdesk.exe"
!insertmacro MUI_PAGE_LICENSE "${LICENCE}"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString INUSE ${LANG_ENGLISH} "DigitDesk is open. Close it, then try again."
LangString INUSE ${LANG_GERMAN} "DigitDesk ist offen. Bitte schließen, dann noch einmal versuchen."

; Files with this ending are opened by the program; and no longer, unless another has taken the ending over.
!macro OPEN_WITH_US ENDING KIND TITLE
    WriteRegStr HKCU "${CLASSES}\${ENDING}" "" "${KIND}"
    WriteRegStr HKCU "${CLASSES}\${KIND}" "" "${TITLE}"
    WriteRegStr HKCU "${CLASSES}\${KIND}\DefaultIcon" "" "$INSTDIR\digitdesk.ico"
    WriteRegStr HKCU "${CLASSES}\${KIND}\shell\open\command" "" '"$INSTDIR\digitdesk.exe" "%1"'
!macroend

!macro OPEN_NO_MORE ENDING KIND
    DeleteRegKey HKCU "${CLASSES}\${KIND}"
    ReadRegStr $0 HKCU "${CLASSES}\${ENDING}" ""
    StrCmp $0 "${KIND}" 0 +2
        DeleteRegKey HKCU "${CLASSES}\${ENDING}"
!macroend

; A program that runs cannot be replaced; found out before anything is changed.
!macro STOP_WHILE_OPEN
    IfFileExists "$INSTDIR\digitdesk.exe" 0 closed
    ClearErrors
    FileOpen $0 "$INSTDIR\digitdesk.exe" a
    IfErrors 0 +4
        MessageBox MB_OK|MB_ICONEXCLAMATION "$(INUSE)" /SD IDOK
        SetErrorLevel 2
        Quit
    FileClose $0
    closed:
!macroend

Section
    !insertmacro STOP_WHILE_OPEN
    RMDir /r "$INSTDIR\_internal" ; what an older version brought, so that nothing stale is loaded
    SetOutPath "$INSTDIR"
    File /r "${BUNDLE}\*"
    File /oname=digitdesk.ico "${ICON}"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\digitdesk.exe" "" "$INSTDIR\digitdesk.ico"

    !insertmacro OPEN_WITH_US ".digitdesk" "${PROJECT}" "DigitDesk project"
    !insertmacro OPEN_WITH_US ".ddform" "${FORM}" "DigitDesk form"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)' ; the Explorer looks again

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\digitdesk.ico"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The DigitDesk authors"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    IntFmt $0 "0x%08X" $0
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
SectionEnd

; Only what was installed is deleted: a project that somebody kept in this folder stays.
Section "Uninstall"
    !insertmacro STOP_WHILE_OPEN
    RMDir /r "$INSTDIR\_internal"
    Delete "$INSTDIR\digitdesk.exe"
    Delete "$INSTDIR\digitdesk-cli.exe"
    Delete "$INSTDIR\digitdesk.ico"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    Delete "$SMPROGRAMS\${NAME}.lnk"
    DeleteRegKey HKCU "${UNINSTALL}"
    !insertmacro OPEN_NO_MORE ".digitdesk" "${PROJECT}"
    !insertmacro OPEN_NO_MORE ".ddform" "${FORM}"
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, i 0, i 0)'
SectionEnd
