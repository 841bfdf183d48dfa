// Loaded before the C library: ends the process with SIGKILL in the middle of its SIMPUL_DIE_AT-th change
// of the disk, or tells in the file SIMPUL_COUNT how many there were.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_long changes;

static int is_last(void) {
  const char *wanted = getenv("SIMPUL_DIE_AT");
  return atomic_fetch_add(&changes, 1) + 1 == (wanted ? atol(wanted) : -1);
}

static void die(void) {
  kill(getpid(), SIGKILL);
  for (;;) pause();
}

ssize_t write(int file, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = (ssize_t(*)(int, const void *, size_t))dlsym(RTLD_NEXT, "write");
  struct stat status;
  if (file > 2 && fstat(file, &status) == 0 && S_ISREG(status.st_mode) && is_last()) {
    real(file, bytes, count / 2);
    die();
  }
  return real(file, bytes, count);
}

#define CHANGING(result, name, parameters, arguments)                    \
  result name parameters {                                               \
    static result(*real) parameters;                                     \
    if (!real) real = (result(*) parameters)dlsym(RTLD_NEXT, #name);     \
    if (!is_last()) return real arguments;                               \
    if (getenv("SIMPUL_DIE_AFTER")) real arguments;                      \
    die();                                                               \
    return -1;                                                           \
  }

CHANGING(int, rename, (const char *from, const char *to), (from, to))
CHANGING(int, unlink, (const char *path), (path))
CHANGING(int, rmdir, (const char *path), (path))
CHANGING(int, mkdir, (const char *path, mode_t mode), (path, mode))

__attribute__((destructor)) static void tell(void) {
  const char *path = getenv("SIMPUL_COUNT");
  FILE *file = path ? fopen(path, "w") : NULL;
  if (!file) return;
  fprintf(file, "%ld", atomic_load(&changes));
  fclose(file);
}
