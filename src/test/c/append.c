/* Appends lines to a file, each forced to the disk, and prints how long each took in microseconds. */
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

int main(int argc, char **argv) {
    if (argc != 4) {
        fprintf(stderr, "usage: append FILE LINES BYTES\n");
        return 2;
    }
    int file = open(argv[1], O_WRONLY | O_CREAT | O_APPEND, 0600);
    int lines = atoi(argv[2]);
    size_t bytes = (size_t)atoi(argv[3]);
    char *line = malloc(bytes);
    if (file < 0 || line == NULL) {
        perror("append");
        return 1;
    }
    memset(line, 'x', bytes);
    line[bytes - 1] = '\n';
    for (int i = 0; i < lines; i++) {
        struct timespec before, after;
        clock_gettime(CLOCK_MONOTONIC, &before);
        if (write(file, line, bytes) != (ssize_t)bytes || fdatasync(file) != 0) {
            perror("append");
            return 1;
        }
        clock_gettime(CLOCK_MONOTONIC, &after);
        printf("%.1f\n", (after.tv_sec - before.tv_sec) * 1e6 + (after.tv_nsec - before.tv_nsec) / 1e3);
    }
    return 0;
}
