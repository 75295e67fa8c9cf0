@echo off
rem Makes the package for Windows, in target\installer. It needs what the README asks for, and the WiX Toolset.
rem     installer\package.cmd [exe|msi|app-image]
setlocal
cd /d "%~dp0.."
for /f "tokens=3 delims=<>" %%v in ('findstr /r /c:"^  <version>" pom.xml') do set version=%%v
call mvn -q -DskipTests package || exit /b 1
if exist target\installer rmdir /s /q target\installer
mkdir target\installer\input
copy /y target\tremplin.jar target\installer\input\ >nul
copy /y target\lib\*.jar target\installer\input\ >nul
set type=%1
if "%type%"=="" set type=exe
jpackage @installer\jpackage\all.txt @installer\jpackage\windows.txt --app-version %version% --type %type%
