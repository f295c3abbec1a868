# Signs the programs named, with the certificate in $env:CERTIFICATE (a .pfx in base64) and $env:PASSWORD.
$ErrorActionPreference = "Stop"
$file = Join-Path $env:RUNNER_TEMP "certificate.pfx"
[IO.File]::WriteAllBytes($file, [Convert]::FromBase64String($env:CERTIFICATE))
try {
    $signtool = Get-Item "C:\Program Files (x86)\Windows Kits\10\bin\10.*\x64\signtool.exe" | Select-Object -Last 1
    & $signtool sign /f $file /p $env:PASSWORD /fd SHA256 /tr http://timestamp.digicert.com /td SHA256 $args
    if ($LASTEXITCODE) { throw "signtool ended with $LASTEXITCODE" }
} finally {
    Remove-Item $file
}
