@echo off
rem Starts Quizline with the java of JAVA_HOME, or the one on the PATH. It must be 17 or later.
rem Options for the Java machine itself can be given in QUIZLINE_JAVA_OPTS.
setlocal
set "QUIZLINE_JAVA=java"
if defined JAVA_HOME set "QUIZLINE_JAVA=%JAVA_HOME%\bin\java"
where /q "%QUIZLINE_JAVA%.exe" 2>nul
if errorlevel 1 if not exist "%QUIZLINE_JAVA%.exe" (
  echo quizline: no Java found; install Java 17 or later, or set JAVA_HOME 1>&2
  exit /b 70
)
"%QUIZLINE_JAVA%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xlog:disable -Dpicocli.disable.closures=true "-Dlibrary.jline.path=%~dp0..\lib\native\org\jline\nativ" %QUIZLINE_JAVA_OPTS% -jar "%~dp0..\lib\quizline.jar" %*
exit /b %ERRORLEVEL%
