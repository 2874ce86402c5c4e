package dev.faqeditor.site;

/** Why a file of a site was not read. */
public enum Refusal {
  /** Nothing has this name. */
  MISSING,
  /** It is not inside the site's folder, or a symbolic link leads out of it. */
  OUTSIDE,
  /** It is larger than what is read at most. */
  TOO_LARGE,
  /** It is a folder, a device, a pipe or a socket. */
  NOT_A_FILE,
  /** This user may not read it, or the system failed to. */
  UNREADABLE
}
