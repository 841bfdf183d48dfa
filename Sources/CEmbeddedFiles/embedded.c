#include "CEmbeddedFiles.h"
int simpul_embedded_placeholder(void) { return 0; }
