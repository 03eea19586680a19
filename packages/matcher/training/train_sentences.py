"""Trains the sentence vectors: word vectors, vectors of character runs and a weight for each word, so that the sum over
a sentence is near the sum over a sentence that means the same.

    python3 train_sentences.py --corpora work --words work/words.npz --out work/sentences.npz

Contrastive, over pairs.tsv: each text must find its partner among those of its batch. `--collections` names files of
questions with the same answer (the form of bench/collections) whose questions are pairs too; a collection that is
trained on no longer counts as a result. One thread, fixed seed.
"""

import argparse
import collections
import json
import os
import random
import time

import numpy
import torch

from hashing import BUCKETS, runs_of
from tokens import words_of

MOST_WORDS = 40
MOST_RUNS = 14
TEMPERATURE = 0.06
# How many pairs of each kind an epoch sees: replies are many and say least about meaning.
SHARE = {
    "reply": 0.15, "definition": 0.5, "synonym": 0.5, "substitution": 1.0, "disfluent": 3.0, "heading": 1.0,
    "neighbour": 0.15,
}


class Vocabulary:
    def __init__(self, words):
        self.words = list(words)
        self.number = {word: index for index, word in enumerate(self.words)}
        self.runs = [runs_of(word)[:MOST_RUNS] for word in self.words]
        self.unknown = {}

    def encode(self, text):
        """Word numbers (-1 unknown) and the runs of each word."""
        numbers, runs = [], []
        for word in words_of(text)[:MOST_WORDS]:
            number = self.number.get(word, -1)
            numbers.append(number)
            if number >= 0:
                runs.append(self.runs[number])
            else:
                if word not in self.unknown:
                    self.unknown[word] = runs_of(word)[:MOST_RUNS]
                runs.append(self.unknown[word])
        return numbers, runs


class SentenceVectors(torch.nn.Module):
    def __init__(self, vectors, counts, vocabulary):
        super().__init__()
        size, dimensions = vectors.shape
        scale = 1.0 / numpy.linalg.norm(vectors, axis=1).mean()
        centred = (vectors - vectors.mean(axis=0)) * scale
        self.words = torch.nn.Embedding(size + 1, dimensions, padding_idx=size, sparse=True)
        self.runs = torch.nn.EmbeddingBag(BUCKETS, dimensions, mode="mean", sparse=True)
        self.weights = torch.nn.Embedding(size + 1, 1, sparse=True)
        self.turn = torch.nn.Linear(dimensions, dimensions, bias=False)
        sums = numpy.zeros((BUCKETS, dimensions), dtype=numpy.float32)
        seen = numpy.full((BUCKETS, 1), 3.0, dtype=numpy.float32)
        for vector, runs in zip(centred, vocabulary.runs):
            for run in runs:
                sums[run] += vector
                seen[run] += 1
        with torch.no_grad():
            self.turn.weight[:] = torch.eye(dimensions)
            self.words.weight[:size] = torch.from_numpy(centred.astype(numpy.float32))
            self.words.weight[size] = 0
            self.runs.weight[:] = torch.from_numpy(0.5 * sums / seen)
            share = counts / counts.sum()
            weight = numpy.log(1e-3 / (1e-3 + share))
            self.weights.weight[:size, 0] = torch.from_numpy(weight.astype(numpy.float32))
            self.weights.weight[size] = 0.0

    def forward(self, numbers, runs, offsets, owners, texts, frozen=False):
        per_word = self.words(numbers) + self.runs(runs, offsets)
        per_word = self.turn(per_word.detach() if frozen else per_word)
        per_word = per_word * torch.exp(self.weights(numbers))
        sums = torch.zeros(texts, per_word.shape[1]).index_add(0, owners, per_word)
        return torch.nn.functional.normalize(sums, dim=1, eps=1e-6)


def collate(encoded, size, chance, forget):
    numbers, runs, offsets, owners = [], [], [], []
    for owner, (words, word_runs) in enumerate(encoded):
        keep = range(len(words))
        if forget:
            keep = [index for index in keep if chance.random() > 0.1] or list(keep)[:1]
        for index in keep:
            offsets.append(len(runs))
            known = words[index] >= 0 and not (forget and chance.random() < 0.1)
            numbers.append(words[index] if known else size)
            runs.extend(word_runs[index])
            owners.append(owner)
    as_tensor = lambda values: torch.tensor(values, dtype=torch.long)
    return as_tensor(numbers), as_tensor(runs), as_tensor(offsets), as_tensor(owners), len(encoded)


def read_pairs(path, vocabulary):
    by_kind = collections.defaultdict(list)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            left, right, kind = line.rstrip("\n").split("\t")
            pair = vocabulary.encode(left), vocabulary.encode(right)
            if pair[0][0] and pair[1][0]:
                by_kind[kind].append(pair)
    return by_kind


def read_collections(paths, vocabulary):
    """For each collection the encoded questions of each answer that has several."""
    read = []
    for path in paths:
        answers = json.load(open(path, encoding="utf-8"))["answers"]
        questions = [[vocabulary.encode(text) for text in answer["train"] + answer["test"]] for answer in answers]
        read.append([[text for text in texts if text[0]] for texts in questions if len(texts) > 1])
    return read


def collection_batches(read, size, count, chance):
    """Batches of pairs of questions with the same answer, from one collection each, and which answer each pair has."""
    weights = [sum(map(len, answers)) ** 0.5 for answers in read]
    made = []
    for _ in range(count if read else 0):
        answers = chance.choices(read, weights)[0]
        chosen = [chance.randrange(len(answers)) for _ in range(min(size, 2 * len(answers)))]
        made.append(([tuple(chance.sample(answers[answer], 2)) for answer in chosen], chosen))
    return made


def batches(by_kind, size, chance):
    """Batches of one kind each, so that a text is told apart from texts of its own sort."""
    made = []
    for kind, pairs in sorted(by_kind.items()):
        wanted = int(len(pairs) * SHARE[kind])
        chosen = [pairs[index] for index in chance.sample(range(len(pairs)), min(wanted, len(pairs)))]
        chosen += chance.choices(pairs, k=max(0, wanted - len(pairs)))
        made += [(chosen[start:start + size], range(size)) for start in range(0, len(chosen) - size + 1, size)]
    return made


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--words", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--collections", nargs="*", default=[])
    parser.add_argument("--collection-batches", type=int, default=1200)
    parser.add_argument("--freeze", action="store_true", help="collections move the weights and the turn alone")
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--batch", type=int, default=384)
    parser.add_argument("--rate", type=float, default=0.03)
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(1)
    chance = random.Random(1)
    stored = numpy.load(options.words)
    vocabulary = Vocabulary(stored["words"])
    model = SentenceVectors(stored["vectors"], stored["counts"], vocabulary)
    save(model, stored, options.out + ".start")
    by_kind = read_pairs(os.path.join(options.corpora, "pairs.tsv"), vocabulary)
    read = read_collections(options.collections, vocabulary)
    print({kind: len(pairs) for kind, pairs in by_kind.items()}, flush=True)
    optimiser = torch.optim.Adagrad(model.parameters(), lr=options.rate, initial_accumulator_value=0.1)
    size = len(vocabulary.words)
    started, mean = time.time(), None
    for epoch in range(options.epochs):
        planned = batches(by_kind, options.batch, chance)
        planned += collection_batches(read, options.batch, options.collection_batches, chance)
        chance.shuffle(planned)
        for step, (batch, answers) in enumerate(planned):
            frozen = options.freeze and not isinstance(answers, range)
            left = model(*collate([pair[0] for pair in batch], size, chance, forget=True), frozen=frozen)
            right = model(*collate([pair[1] for pair in batch], size, chance, forget=True), frozen=frozen)
            scores = left @ right.T / TEMPERATURE
            answers = torch.tensor(list(answers))
            # Two pairs with the same answer are no rivals.
            twins = (answers[:, None] == answers[None, :]) & ~torch.eye(len(batch), dtype=torch.bool)
            scores = scores.masked_fill(twins, -1e4)
            wanted = torch.arange(len(batch))
            loss = (torch.nn.functional.cross_entropy(scores, wanted) + torch.nn.functional.cross_entropy(scores.T, wanted)) / 2
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            mean = loss.item() if mean is None else 0.98 * mean + 0.02 * loss.item()
            if step % 100 == 0:
                print(epoch, step, round(mean, 3), round(time.time() - started), flush=True)
        save(model, stored, options.out)


def save(model, stored, path):
    turn = model.turn.weight.detach().numpy().T
    numpy.savez(
        path, words=stored["words"], counts=stored["counts"], vectors=model.words.weight.detach().numpy()[:-1] @ turn,
        runs=model.runs.weight.detach().numpy() @ turn, weights=model.weights.weight.detach().numpy()[:-1, 0],
        unknown=model.weights.weight.detach().numpy()[-1, 0],
    )


if __name__ == "__main__":
    main()
