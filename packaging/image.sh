# shellcheck shell=sh
# Makes the app image: the program, its libraries and a runtime, in a folder that
# can be moved. To be read by "build", which see for the variables.

# The locales that the program speaks; what the runtime is not asked for: windows
# and pictures of AWT, sound, Kerberos, what the optimizing compiler alone sorts with.
locales=en,sv
unused_libraries="awt awt_headless awt_xawt fontmanager freetype harfbuzz javajpeg jawt j2gss jsound lcms mlib_image simdsort splashscreen"

# The classes that can do nothing without these libraries, Swing among them, and those
# that read XML. Of AWT, java.awt.image stays: the JVM looks at it when it verifies
# classes of JavaFX.
unused_classes='^/java\.desktop/(java/awt/([^i]|im/)|javax|sun|com/sun/(imageio|java|media|swing))|^/java\.xml/com/sun/org/apache'

make_image() {
  mkdir -p "$image/app" "$image/bin" "$image/licences"
  copy_jars
  make_program_jar
  make_runtime
  grep -v '^#' packaging/java-options >"$image/app/java-options"
  if [ "$runtime_version" -ge 25 ]; then
    archive_option=AOTCache archive=faq-editor.aot
    # What JavaFX does on the class path, it warns of otherwise.
    printf '%s\n' --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
      >>"$image/app/java-options"
  else
    archive_option=SharedArchiveFile archive=faq-editor.jsa
  fi
  sed -e "s/@ARCHIVE_OPTION@/$archive_option/; s/@ARCHIVE@/$archive/; s/@MAIN_CLASS@/$main_class/" \
    packaging/faq-editor >"$image/bin/faq-editor"
  chmod 755 "$image/bin/faq-editor"
}

main_class=dev.faqeditor.Main

# JavaFX's jars without natives, which are laid beside: unpacked ones are loaded
# at once; media is never played. Its jars for all platforms have nothing in them
# and stay out, as does that of the themes: they are in the program's. No jar stays
# signed, since of signed ones nothing is kept for the next start, or keeps the sums of
# all its files in its manifest, which is read at each start.
copy_jars() {
  tr ':' '\n' <"$class_path" | grep . >"$temp/jars" # so that the last line ends, too
  while IFS= read -r jar; do
    name=${jar##*/}
    case $name in
      javafx-*-linux.jar | org.eclipse.jgit-*) repack_jar "$jar" ;;
      javafx-* | atlantafx-*) ;;
      *) cp "$jar" "$image/app/$name" ;;
    esac
  done <"$temp/jars"
}

repack_jar() {
  mkdir "$temp/split"
  (cd "$temp/split" && "$JAVA_HOME/bin/jar" xf "$1")
  case $name in
    javafx-graphics-* | javafx-web-*) mv "$temp"/split/*.so "$image/app/" ;;
    *) rm -f "$temp"/split/*.so ;;
  esac
  rm -f "$temp"/split/META-INF/*.SF "$temp"/split/META-INF/*.RSA
  tr -d '\r' <"$temp/split/META-INF/MANIFEST.MF" | sed '/^$/,$d' >"$temp/manifest"
  rm "$temp/split/META-INF/MANIFEST.MF"
  "$JAVA_HOME/bin/jar" cfm "$image/app/$name" "$temp/manifest" -C "$temp/split" .
  rm -rf "$temp/split"
}

# A jar that names the others, for a class path in one fixed order.
make_program_jar() {
  {
    echo "Main-Class: $main_class"
    echo "Implementation-Title: FAQ Editor"
    echo "Implementation-Version: $version"
    echo "Class-Path: $(copied_jars | paste -sd ' ' -)" |
      fold -w 70 | sed '2,$s/^/ /'
  } >"$temp/manifest"
  "$JAVA_HOME/bin/jar" cfm "$image/app/faq-editor.jar" "$temp/manifest" -C target/classes .
}

copied_jars() {
  sed 's/.*\///' "$temp/jars" | while IFS= read -r name; do
    [ ! -f "$image/app/$name" ] || echo "$name"
  done
}

# Only the modules that the program and its libraries use: of those that bring services,
# no class says so. One has the names of days, the other reads the sample site out of a jar.
make_runtime() {
  compress=zip-6
  [ "$runtime_version" -ge 21 ] || compress=2
  unused_files >"$temp/unused"
  "$runtime_jdk/bin/jlink" --add-modules "$(modules),jdk.localedata,jdk.zipfs" --include-locales="$locales" \
    --exclude-resources="@$temp/unused" \
    --strip-java-debug-attributes --no-header-files --no-man-pages --compress="$compress" \
    --output "$image/runtime" || die "the runtime could not be made"
  for library in $unused_libraries; do
    rm -f "$image/runtime/lib/lib$library.so"
  done
  find "$image" -name '*.so' -exec chmod u+w {} + -exec strip --strip-unneeded {} +
  # the program is started by java itself, and by nothing else
  find "$image/runtime/bin" -type f ! -name java -delete
  rm -f "$image/runtime/lib/jrt-fs.jar" # for development tools
  mv "$image/runtime/legal" "$image/licences/java"
}

# All of these but one of each folder: jlink wants none empty that is a package.
unused_files() {
  "$runtime_jdk/bin/jimage" list "$runtime_jdk/lib/modules" | awk -v unused="$unused_classes" '
    /^Module: / { module = "/" $2 "/"; next }
    { file = module $1; folder = file; sub(/[^\/]*$/, "", folder) }
    file ~ unused && seen[folder]++ { print file }'
}

# As the classes say: what jars say of themselves as modules names other jars.
modules() {
  mkdir "$temp/classes"
  for jar in "$image"/app/*.jar; do
    (cd "$temp/classes" && "$JAVA_HOME/bin/jar" xf "$OLDPWD/$jar")
  done
  find "$temp/classes" -name module-info.class -exec rm {} +
  rm -rf "$temp/classes/META-INF"
  "$JAVA_HOME/bin/jdeps" --ignore-missing-deps --print-module-deps "$temp/classes"
  rm -rf "$temp/classes"
}

# Lets the program do what users do at first, twice, and keeps what it has loaded
# the second time for the next start: then it also finds what it left before.
train_image() {
  trained=$PWD/$image/app
  if [ "$runtime_version" -ge 25 ]; then
    recording=-XX:AOTCacheOutput=$trained/$archive
  else
    recording=-XX:DumpLoadedClassList=$trained/classes.list
  fi
  cp -R sample-content "$temp/site"
  use_image
  use_image "$recording"
  ! grep 'Verification failed' "$temp/trial" >&2 || die "a class lacks another that is not in the runtime"
}

# Starts the program with options of Java, moves a question of the sample page and
# back, types into it and saves.
use_image() {
  page=vanliga-fragor.md
  "$image/runtime/bin/java" "$@" "@$trained/java-options" -cp "$trained/faq-editor.jar" \
    "$main_class" "$temp/site/content/sv/$page" >"$temp/trial" 2>&1 &
  program=$!
  children="$program $children"
  select_question "$page" 2 && move_there_and_back "$page" &&
    type_into_question "$page" " Hej?" || not_as_asked
  sleep 4 # for what the program does when nobody types: the preview, the check
  quit_by_key
  wait "$program" || not_as_asked
}

not_as_asked() {
  cat "$temp/trial" >&2
  die "the program does not do what it is asked for"
}

# Of the place it is unpacked at, JDK 17 could keep nothing; so at least what all
# programs load.
pack_image() {
  if [ "$runtime_version" -lt 25 ]; then
    rm "$image/app/classes.list"
    "$image/runtime/bin/java" -Xshare:dump >"$temp/dump" 2>&1 || die "$(cat "$temp/dump")"
  fi
  tar -C "$packages" --owner=0 --group=0 --sort=name -czf \
    "$packages/faq-editor-$version-linux.tar.gz" "faq-editor-$version"
}
