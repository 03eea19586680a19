"""A bare git repository at one commit: which files it has, and what they say."""

import os
import re
import subprocess

ASKED_OFTEN = re.compile(r"faq|frequently.?asked", re.I)


class Repository:
    """`folder` is a bare git directory or holds one as `.git`; files whose content is not there are left out."""

    def __init__(self, folder, commit):
        self.folder = folder if os.path.exists(os.path.join(folder, "HEAD")) else os.path.join(folder, ".git")
        self.tree = self.git("rev-parse", commit + "^{tree}").strip()
        self.blobs = {}
        for line in self.git("ls-tree", "-r", "-l", "-z", commit).split("\0")[:-1]:
            details, path = line.split("\t", 1)
            _, kind, blob, size = details.split()
            if kind == "blob" and size.isdigit():
                self.blobs[path] = blob
        command = ["git", "-C", self.folder, "cat-file", "--batch"]
        self.contents = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def git(self, *arguments):
        done = subprocess.run(["git", "-C", self.folder, *arguments], capture_output=True, check=True)
        return done.stdout.decode("utf-8", "replace")

    def paths(self, endings=("",), under="", skip="(?!)"):
        """Paths that the pattern `under` matches from their start and `skip` does not find, each content only once, without
        pages of frequent questions."""
        blobs = set()
        for path, blob in self.blobs.items():
            wanted = path.endswith(tuple(endings)) and re.match(under, path) and not re.search(skip, path)
            if wanted and blob not in blobs and not ASKED_OFTEN.search(path):
                blobs.add(blob)
                yield path

    def read_bytes(self, path):
        self.contents.stdin.write(self.blobs[path].encode() + b"\n")
        self.contents.stdin.flush()
        size = int(self.contents.stdout.readline().split()[2])
        content = self.contents.stdout.read(size)
        self.contents.stdout.read(1)
        return content

    def read(self, path):
        return self.read_bytes(path).decode("utf-8", "replace")

    def texts(self, endings=("",), under="", skip="(?!)"):
        """The contents of the files that `paths` gives."""
        return (self.read(path) for path in self.paths(endings, under, skip))

    def close(self):
        self.contents.stdin.close()
        self.contents.wait()
