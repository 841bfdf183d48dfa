#ifndef SIMPUL_CEMBEDDEDFILES_H
#define SIMPUL_CEMBEDDEDFILES_H

/// A file inside the binary.
typedef struct {
  /// `language/…`, `knowledge/…` or `templates/…`.
  const char *path;
  /// Lives as long as the program.
  const unsigned char *bytes;
  unsigned long count;
} SimpulEmbeddedFile;

/// All files, sorted by the bytes of their paths.
const SimpulEmbeddedFile *simpul_embedded_files(void);
unsigned long simpul_embedded_file_count(void);

#endif
