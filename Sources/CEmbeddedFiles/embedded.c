// Written by scripts/embed: do not change by hand.
#include "CEmbeddedFiles.h"

static const SimpulEmbeddedFile files[] = {
  {0, 0, 0},
};

const SimpulEmbeddedFile *simpul_embedded_files(void) { return files; }
unsigned long simpul_embedded_file_count(void) { return 0; }
