# shellcheck shell=sh
# Packs the app image as a Debian package, with what desktops want to know of it.
# To be read by "build", which see for the variables.

pack_debian_package() {
  root=$packages/debian
  installed=$root/usr/lib/faq-editor
  mkdir -p "$installed" "$root/usr/bin" "$root/DEBIAN"
  cp -R "$image/." "$installed"
  ln -s ../lib/faq-editor/bin/faq-editor "$root/usr/bin/faq-editor"
  add_desktop_files
  add_documentation
  debian_version=$(echo "$version" | sed 's/-SNAPSHOT$/~snapshot/')
  size=$(du -sk --apparent-size "$root/usr" | cut -f 1)
  sed -e "s/@VERSION@/$debian_version/; s/@SIZE@/$size/" packaging/debian/control \
    >"$root/DEBIAN/control"
  if [ "$runtime_version" -lt 25 ]; then
    cp packaging/debian/postinst packaging/debian/prerm "$root/DEBIAN/"
    chmod 755 "$root/DEBIAN/postinst" "$root/DEBIAN/prerm"
  fi
  chmod -R u=rwX,go=rX "$root"
  (cd "$root" && find usr -type f -exec md5sum {} + >DEBIAN/md5sums)
  dpkg-deb --root-owner-group -Zxz -z3 --build "$root" \
    "$packages/faq-editor_${debian_version}_amd64.deb" >/dev/null
}

add_desktop_files() {
  share=$root/usr/share
  mkdir -p "$share/applications" "$share/metainfo" "$share/icons/hicolor/scalable/apps"
  cp packaging/desktop/*.desktop "$share/applications/"
  cp packaging/desktop/dev.faqeditor.FaqEditor.metainfo.xml "$share/metainfo/"
  cp packaging/icon/faq-editor.svg "$share/icons/hicolor/scalable/apps/"
  for icon in src/main/resources/dev/faqeditor/ui/window/icons/*.png; do
    pixels=$(basename "$icon" .png)
    mkdir -p "$share/icons/hicolor/${pixels}x$pixels/apps"
    cp "$icon" "$share/icons/hicolor/${pixels}x$pixels/apps/faq-editor.png"
  done
}

add_documentation() {
  documents=$root/usr/share/doc/faq-editor
  mkdir -p "$documents" "$root/usr/share/man/man1" "$root/usr/share/man/sv/man1"
  gzip -9n <packaging/man/faq-editor.1 >"$root/usr/share/man/man1/faq-editor.1.gz"
  gzip -9n <packaging/man/faq-editor.sv.1 >"$root/usr/share/man/sv/man1/faq-editor.1.gz"
  gzip -9n <src/docs/CHANGELOG.md >"$documents/changelog.gz"
  cp packaging/debian/copyright "$documents/"
  ln -s ../../../lib/faq-editor/licences "$documents/licences"
}
