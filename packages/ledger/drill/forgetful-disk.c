/*
 * A disk that forgets what was not synced, and that can be told to be full or read-only: preloaded into a process
 * (LD_PRELOAD), so that a loss of power can be drilled without a machine to switch off.
 *
 * DRILL_DURABLE: a folder that gets a copy of each file of DRILL_WATCHED at every sync, and nothing in between: what
 * a disk has after the power is gone. DRILL_FAULT: a file that holds ENOSPC or EROFS while writes are to fail so.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int watched(int fd, char *path, size_t size) {
  const char *folder = getenv("DRILL_WATCHED");
  char link[64];
  if (!folder) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, size - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strncmp(path, folder, strlen(folder)) == 0;
}

static void keep(int fd) {
  const char *durable = getenv("DRILL_DURABLE");
  char path[4096], part[4200], whole[4200], bytes[65536];
  if (!durable || !watched(fd, path, sizeof path)) return;
  struct stat what;
  if (fstat(fd, &what) != 0 || !S_ISREG(what.st_mode)) return;
  const char *name = strrchr(path, '/') + 1;
  snprintf(part, sizeof part, "%s/.%s.%d", durable, name, fd);
  snprintf(whole, sizeof whole, "%s/%s", durable, name);
  int from = open(path, O_RDONLY), to = open(part, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  ssize_t count;
  while (from >= 0 && to >= 0 && (count = read(from, bytes, sizeof bytes)) > 0) {
    if (syscall(1 /* write */, to, bytes, count) != count) break;
  }
  if (from >= 0) close(from);
  if (to >= 0) close(to);
  rename(part, whole);
}

static int fault(int fd) {
  const char *file = getenv("DRILL_FAULT");
  char path[4096], what[16] = {0};
  if (!file || !watched(fd, path, sizeof path)) return 0;
  int from = open(file, O_RDONLY);
  if (from < 0) return 0;
  ssize_t count = read(from, what, sizeof what - 1);
  close(from);
  if (count > 0 && strncmp(what, "ENOSPC", 6) == 0) return ENOSPC;
  if (count > 0 && strncmp(what, "EROFS", 5) == 0) return EROFS;
  return 0;
}

int fsync(int fd) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "fsync");
  int result = real(fd);
  if (result == 0) keep(fd);
  return result;
}

int fdatasync(int fd) {
  static int (*real)(int);
  if (!real) real = dlsym(RTLD_NEXT, "fdatasync");
  int result = real(fd);
  if (result == 0) keep(fd);
  return result;
}

#define FAIL(fd)              \
  int error = fault(fd);      \
  if (error) {                \
    errno = error;            \
    return -1;                \
  }

ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  static ssize_t (*real)(int, const void *, size_t, off64_t);
  if (!real) real = dlsym(RTLD_NEXT, "pwrite64");
  FAIL(fd)
  return real(fd, bytes, count, at);
}

ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  static ssize_t (*real)(int, const void *, size_t, off_t);
  if (!real) real = dlsym(RTLD_NEXT, "pwrite");
  FAIL(fd)
  return real(fd, bytes, count, at);
}

ssize_t write(int fd, const void *bytes, size_t count) {
  static ssize_t (*real)(int, const void *, size_t);
  if (!real) real = dlsym(RTLD_NEXT, "write");
  FAIL(fd)
  return real(fd, bytes, count);
}
