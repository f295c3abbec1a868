# Installs the installer named silently, tries the program, removes it silently, and looks for what it left.
$ErrorActionPreference = "Stop"
$folder = Join-Path $env:LOCALAPPDATA "Programs\DigitDesk"

function Invoke-Quietly($program) {
    $done = Start-Process -FilePath $program -ArgumentList "/S" -Wait -PassThru
    if ($done.ExitCode) { throw "$program ended with $($done.ExitCode)" }
}

Invoke-Quietly $args[0]
& "$folder\digitdesk-cli.exe" --self-test
if ($LASTEXITCODE) { throw "the self-test ended with $LASTEXITCODE" }
foreach ($kind in @(".digitdesk", "DigitDesk.Project"), @(".ddform", "DigitDesk.Form")) {
    if ((Get-Item "HKCU:\Software\Classes\$($kind[0])").GetValue("") -ne $kind[1]) { throw "nothing opens *$($kind[0])" }
}
if (-not (Test-Path "$env:APPDATA\Microsoft\Windows\Start Menu\Programs\DigitDesk.lnk")) { throw "no menu entry" }

Set-Content "$folder\mine.digitdesk" "a project that a user keeps here"
Invoke-Quietly "$folder\uninstall.exe"
Start-Sleep 10 # the uninstaller goes on from a copy of itself
if (-not (Test-Path "$folder\mine.digitdesk")) { throw "the user's project is gone" }
$left = Get-ChildItem $folder | Where-Object Name -ne "mine.digitdesk"
if ($left) { throw "left behind: $left" }
foreach ($kind in ".digitdesk", "DigitDesk.Project", ".ddform", "DigitDesk.Form") {
    if (Test-Path "HKCU:\Software\Classes\$kind") { throw "$kind is left in the registry" }
}
"All is well."
