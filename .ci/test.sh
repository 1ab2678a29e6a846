# The part of ./alongside that runs every check. Read by it, not run alone.

passed=0 failed=0 skipped=0
problems=''

check() {
  name=$1 complaint=$2
  if [ -z "$complaint" ]; then
    passed=$((passed + 1))
    printf '  ok      %s\n' "$name"
  else
    failed=$((failed + 1))
    problems="$problems
$name: $complaint"
    printf '  FAILED  %s\n' "$name"
  fi
}

may_install() { [ "$(id -u)" = 0 ] || sudo -n true >/dev/null 2>&1; }
install() {
  say "Installing $* ..."
  if [ "$(id -u)" = 0 ]; then as=''; else as='sudo -n'; fi
  if command -v apt-get >/dev/null 2>&1; then
    { $as apt-get -qq update && $as env DEBIAN_FRONTEND=noninteractive apt-get -qq install -y --no-install-recommends "$@"; } \
      >> "$log" 2>&1
  else
    $as dnf -q install -y "$@" >> "$log" 2>&1
  fi
}

has_browser() {
  { command -v chromium || command -v chromium-browser || command -v google-chrome; } >/dev/null 2>&1 &&
    { command -v chromedriver >/dev/null 2>&1 || [ -x /usr/lib/chromium/chromedriver ] ||
      [ -x /usr/lib/chromium-browser/chromedriver ]; }
}

need_browser() {
  if has_browser; then return 0; fi
  if command -v apt-get >/dev/null 2>&1; then packages='chromium chromium-driver' how='sudo apt-get install'
  elif command -v dnf >/dev/null 2>&1; then packages='chromium chromedriver' how='sudo dnf install'
  else refuse "The browser tests need Chromium and chromedriver on the PATH. Install them, then try again."
  fi
  # shellcheck disable=SC2086
  if may_install && install $packages && has_browser; then return 0; fi
  refuse "The browser tests need Chromium. Install it, then try again:" "  $how $packages"
}

# Prints what a report of surefire says: "tests failed skipped seconds class", then a line for each test that failed (!)
# or passed only when run again (?). What tests print is in the reports too, and is passed over.
read_report() {
  awk '
    function value(name,   rest) {
      if (!match($0, " " name "=\"[^\"]*\"")) return ""
      rest = substr($0, RSTART, RLENGTH); gsub(/&#10;/, " ", rest); sub(/^[^"]*"/, "", rest); sub(/"$/, "", rest)
      gsub(/&quot;/, "\"", rest); gsub(/&apos;/, "\047", rest); gsub(/&lt;/, "<", rest); gsub(/&gt;/, ">", rest); gsub(/&amp;/, "\\&", rest)
      return rest
    }
    /<\/system-(out|err)>/ { printed = 0; next }
    /^ *<system-(out|err)>/ { printed = 1 }
    printed { next }
    /<testsuite / { print value("tests") + 0, value("errors") + value("failures"), value("skipped") + 0, value("time") + 0, value("name") }
    /^ *<testcase / { test = value("name"); class = value("classname"); told = 0 }
    /^ *<(failure|error|flakyFailure|flakyError)[ >]/ && !told {
      print ($0 ~ /<flaky/ ? "? " : "! ") class ": " (test == "" ? "its start" : test) " (" substr(value("message"), 1, 160) ")"; told = 1
    }
  ' "$1"
}

tell_report() {
  read -r tests bad missed seconds class < "$BUILD/report" || return 0
  passed=$((passed + tests - bad - missed)) failed=$((failed + bad)) skipped=$((skipped + missed))
  if [ "$bad" = 0 ]; then word='ok    '; else word='FAILED'; fi
  printf '  %s  %s: %s in %s s\n' "$word" "${class#org.alongside.}" "$((tests - missed))" "$seconds"
  if [ "$bad" != 0 ]; then
    problems="$problems
$(sed -n 's/^! org\.alongside\.//p; s/^! //p' "$BUILD/report" | sort -u)"
  fi
  sed -n 's/^? org\.alongside\./? /; s/^? /          passed only when run again: /p' "$BUILD/report" | tee -a "$BUILD/again"
}

# A report is complete when its last line is there; one of failures once Maven has run those again, which it does last.
tell_new_reports() {
  for report in "$HERE"/*/target/surefire-reports/TEST-*.xml "$HERE"/*/target/failsafe-reports/TEST-*.xml; do
    case "$told" in *"|$report|"*) continue ;; esac
    if [ -f "$report" ] && tail -n 1 "$report" | grep -q '</testsuite>'; then
      read_report "$report" > "$BUILD/report"
      case "$report" in */failsafe-reports/*) if [ "$1" = soon ] && grep -q '^!' "$BUILD/report"; then continue; fi ;; esac
      told="$told|$report|"
      tell_report
    fi
  done
}

run_maven_tests() {
  told=''
  : > "$BUILD/again"
  rm -rf "$HERE"/*/target/surefire-reports "$HERE"/*/target/failsafe-reports
  maven "$@" > "$log" 2>&1 &
  worker=$!
  while kill -0 "$worker" 2>/dev/null; do
    tell_new_reports soon
    sleep 1
  done
  result=0
  wait "$worker" || result=$?
  worker=''
  tell_new_reports finally
}

check_length() {
  check 'no Java file over 250 lines' "$(cd "$HERE" && find app bench -name '*.java' -not -path '*/target/*' -exec wc -l {} \; |
    awk '$1 > 250 { printf "%s (%s) ", $2, $1 }')"
}

check_format() {
  check 'formatting' "$(grep -q 'had format violations' "$log" &&
    sed -n 's/^\[ERROR\]     \(src.*\.java\)$/\1/p' "$log" | tr '\n' ' ' && echo '(./mvnw spotless:apply mends it)')"
}

all_checks() {
  find_jdk
  take_turn
  log=$BUILD/test.log
  : > "$log"
  need_browser
  began=$(date +%s)
  if [ $# -gt 0 ]; then
    say "Running $1 ..."
    case "$1" in
      *IT|*IT\#*) until=verify only='-Dtest=NoUnitTest' the="-Dit.test=$1" ;;
      *) until=test only='-DskipITs' the="-Dtest=$1" ;;
    esac
    wanted=$1
    shift
    # What follows the name is Maven's: -Dalongside.docs=write, for one. The compiler's checks are for the whole run.
    run_maven_tests -P fast -pl app -am "$until" "$only" "$the" "$@" -Dsurefire.failIfNoSpecifiedTests=false -Dspotless.check.skip=true
  else
    say "Running every check ..."
    rm -rf "$HERE"/*/target
    run_maven_tests -fae verify -Dmaven.test.failure.ignore=true
    check_length
    check_format
  fi
  # A build that broke before or outside the tests is a failure of its own.
  if [ "$result" != 0 ] && [ "$failed" = 0 ]; then
    check 'build' "$(grep -E '^\[ERROR\] .' "$log" | grep -Ev 'Help 1|Re-run|re-run|For more|-rf|resume the' | head -n 8)"
  fi
  if [ "$result" = 0 ] && [ $((passed + failed + skipped)) = 0 ]; then check "${wanted:-tests}" 'there is no such test'; fi
  give_turn
  if [ "$failed" != 0 ]; then printf '\nWhat failed:\n%s\n\n' "$problems" | sed '/^$/N;/^\n$/D'; fi
  if [ -s "$BUILD/again" ]; then printf '\nPassed only when run again:\n%s\n\n' "$(sed 's/^ *passed only when run again: //' "$BUILD/again")"; fi
  say "All output: $log ($(($(date +%s) - began)) s)"
  if [ "$skipped" = 0 ]; then echo "$passed passed, $failed failed"; else echo "$passed passed, $failed failed, $skipped skipped"; fi
  [ "$failed" = 0 ]
}
