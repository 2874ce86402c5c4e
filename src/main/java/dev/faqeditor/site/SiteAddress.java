package dev.faqeditor.site;

import java.util.Locale;

/**
 * The parts of an address as a browser takes it apart (RFC 3986, 3), also of one that is not valid.
 *
 * @param scheme in lower case; "" for none
 * @param hasHost whether a host is named
 * @param host with its port
 * @param path as written, without query
 * @param fragment decoded
 */
record SiteAddress(String scheme, boolean hasHost, String host, String path, String fragment) {

  static SiteAddress of(String address) {
    int hash = address.indexOf('#');
    String fragment = hash < 0 ? "" : UrlText.decoded(address.substring(hash + 1));
    String rest = hash < 0 ? address : address.substring(0, hash);
    int query = rest.indexOf('?');
    rest = query < 0 ? rest : rest.substring(0, query);
    String scheme = schemeOf(rest);
    rest = scheme.isEmpty() ? rest : rest.substring(scheme.length() + 1);
    if (!rest.startsWith("//")) {
      return new SiteAddress(scheme.toLowerCase(Locale.ROOT), false, "", rest, fragment);
    }
    int slash = rest.indexOf('/', 2);
    String host = slash < 0 ? rest.substring(2) : rest.substring(2, slash);
    String path = slash < 0 ? "" : rest.substring(slash);
    return new SiteAddress(scheme.toLowerCase(Locale.ROOT), true, host, path, fragment);
  }

  private static String schemeOf(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean later = (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '.';
      if (c == ':') {
        return address.substring(0, i);
      }
      if (!letter && (i == 0 || !later)) {
        return "";
      }
    }
    return "";
  }
}
