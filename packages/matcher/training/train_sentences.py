"""Trains the sentence vectors: vectors of words, of pairs of neighbouring words and of character runs, and a weight for
each word, so that the sum over a sentence is near the sum over a sentence that means the same.

    python3 train_sentences.py --corpora work --words work/words.npz --out work/sentences.npz

Contrastive, over pairs.tsv: each text must find its partner among those of its batch. `--collections` names files of
questions with the same answer (questions/, or the form of bench/collections) whose questions are pairs too; a collection
that is trained on no longer counts as a result. What is saved is the mean of the last epoch's vectors.
"""

import argparse
import os
import random
import time

import numpy
import torch
from torch.optim.swa_utils import AveragedModel

from groups import read_groups
from pairs import PairFile, Texts
from vocabulary import Vocabulary

from hashing import BUCKETS

# How many pairs of each kind an epoch sees, as a share of those there are: replies are many and say least about meaning.
SHARE = {
    "paraphrase": 1.0, "rewrite": 1.0, "reply": 0.1, "definition": 0.5, "synonym": 0.5, "substitution": 1.0,
    "disfluent": 2.0, "heading": 0.5, "neighbour": 0.1, "misspelling": 1.0,
}
# Two fields of life at once: an answer has more rivals, and not only those of its own field.
FILES_IN_BATCH = 2
STEPS_BETWEEN_MEANS = 20
FORGOTTEN, DROPPED, MISSPELT = 0.06, 0.06, 0.03


class SentenceVectors(torch.nn.Module):
    def __init__(self, vectors, counts, vocabulary):
        super().__init__()
        size, dimensions = vectors.shape
        scale = 1.0 / numpy.linalg.norm(vectors, axis=1).mean()
        centred = ((vectors - vectors.mean(axis=0)) * scale).astype(numpy.float32)
        self.words = torch.nn.Embedding(size + 1, dimensions, padding_idx=size, sparse=True)
        self.runs = torch.nn.EmbeddingBag(BUCKETS, dimensions, mode="mean", sparse=True)
        self.phrases = torch.nn.EmbeddingBag(max(1, len(vocabulary.phrases)), dimensions, mode="sum", sparse=True)
        self.weights = torch.nn.Embedding(size + 1, 1, sparse=True)
        self.turn = torch.nn.Linear(dimensions, dimensions, bias=False)
        sums = numpy.zeros((BUCKETS, dimensions), dtype=numpy.float32)
        seen = numpy.full((BUCKETS, 1), 3.0, dtype=numpy.float32)
        for vector, runs in zip(centred, vocabulary.runs):
            numpy.add.at(sums, runs, vector)
            numpy.add.at(seen, runs, 1)
        share = counts / counts.sum()
        with torch.no_grad():
            self.turn.weight[:] = torch.eye(dimensions)
            self.words.weight[:size] = torch.from_numpy(centred)
            self.words.weight[size] = 0
            self.runs.weight[:] = torch.from_numpy(0.5 * sums / seen)
            self.phrases.weight[:] = 0
            self.weights.weight[:size, 0] = torch.from_numpy(numpy.log(1e-3 / (1e-3 + share)).astype(numpy.float32))
            self.weights.weight[size] = 0.0

    def forward(self, batch):
        """Vectors of length 1. Each form is put together once, however often it stands in the batch."""
        forms = self.turn(self.words(batch.rows) + self.runs(batch.runs, batch.run_starts))
        weights = torch.exp(self.weights(batch.token_rows))[:, 0]
        sums = torch.nn.functional.embedding_bag(
            batch.tokens, forms, batch.token_starts, mode="sum", per_sample_weights=weights
        )
        sums = sums + self.turn(self.phrases(batch.phrases, batch.phrase_starts))
        return torch.nn.functional.normalize(sums, dim=1, eps=1e-6)


class Batch:
    """Texts as tensors. While training, words are dropped, forgotten (read by their runs alone) or misspelt by chance."""

    def __init__(self, texts, numbers, vocabulary, generator=None, misspelt=None):
        forms, starts = texts.forms(numbers)
        owners = numpy.repeat(numpy.arange(len(numbers)), numpy.diff(numpy.append(starts, len(forms))))
        forgotten = numpy.zeros(len(forms), dtype=bool)
        if generator is not None:
            draw = generator.random(len(forms))
            kept = draw >= DROPPED
            forms, owners, draw = forms[kept], owners[kept], draw[kept]
            forgotten = draw < DROPPED + FORGOTTEN
            swapped = (draw > 1 - MISSPELT) & (misspelt[forms] >= 0)
            forms = numpy.where(swapped, misspelt[forms] + generator.integers(0, 2, len(forms)), forms)
        codes, tokens = numpy.unique(forms.astype(numpy.int64) * 2 + forgotten, return_inverse=True)
        rows = numpy.where(codes % 2 == 1, vocabulary.unknown, vocabulary.row_array[codes // 2])
        runs, run_starts = vocabulary.runs_of_forms(codes // 2)
        phrases, phrase_starts = texts.phrases(numbers)
        self.rows, self.runs, self.run_starts = as_tensor(rows), as_tensor(runs), as_tensor(run_starts)
        self.tokens, self.token_rows = as_tensor(tokens), as_tensor(rows[tokens])
        self.token_starts = as_tensor(numpy.searchsorted(owners, numpy.arange(len(numbers))))
        if generator is not None and len(phrases):
            kept = generator.random(len(phrases)) >= 0.3
            owners = numpy.repeat(numpy.arange(len(numbers)), numpy.diff(numpy.append(phrase_starts, len(phrases))))
            phrases, phrase_starts = phrases[kept], numpy.searchsorted(owners[kept], numpy.arange(len(numbers)))
        self.phrases, self.phrase_starts = as_tensor(phrases), as_tensor(phrase_starts)


def as_tensor(values):
    return torch.from_numpy(numpy.ascontiguousarray(values, dtype=numpy.int64))


def read_collections(paths, texts):
    """For each collection the numbers of the questions of each answer that has several."""
    read = []
    for path in paths:
        questions = [[texts.add(text) for text in group] for group in read_groups(path)]
        read.append([numbers for numbers in questions if len(numbers) > 1])
    return read


def collection_batches(read, size, count, chance):
    """Batches of pairs of questions with the same answer, from a few collections each, and which answer each pair has."""
    weights = [sum(map(len, answers)) ** 0.5 for answers in read]
    made = []
    for _ in range(count if read else 0):
        drawn = sorted({*chance.choices(range(len(read)), weights, k=FILES_IN_BATCH)})
        answers = [numbers for collection in drawn for numbers in read[collection]]
        chosen = [chance.randrange(len(answers)) for _ in range(min(size, 2 * len(answers)))]
        pairs = numpy.array([chance.sample(answers[answer], 2) for answer in chosen])
        made.append((pairs[:, 0], pairs[:, 1], numpy.array(chosen)))
    return made


def loss_of(left, right, left_key, right_key, temperature):
    scores = left @ right.T / temperature
    # Two pairs of the same text or the same answer are no rivals.
    twins = (left_key[:, None] == left_key[None, :]) | (right_key[:, None] == right_key[None, :])
    scores = scores.masked_fill(twins & ~torch.eye(len(left), dtype=torch.bool), -1e4)
    wanted = torch.arange(len(left))
    return (torch.nn.functional.cross_entropy(scores, wanted) + torch.nn.functional.cross_entropy(scores.T, wanted)) / 2


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--words", required=True)
    parser.add_argument("--out", required=True)
    parser.add_argument("--collections", nargs="*", default=[])
    parser.add_argument("--collection-batches", type=int, default=1200)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--batch", type=int, default=768)
    parser.add_argument("--rate", type=float, default=0.06)
    parser.add_argument("--temperature", type=float, default=0.06)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    chance, generator = random.Random(options.seed), numpy.random.default_rng(options.seed)
    stored = numpy.load(options.words)
    vocabulary = Vocabulary(stored["words"], stored["phrases"])
    misspelt = vocabulary.add_misspellings(20_000)
    model = SentenceVectors(stored["vectors"], stored["counts"], vocabulary)
    texts = Texts(vocabulary)
    pairs = PairFile(os.path.join(options.corpora, "pairs.tsv"), texts)
    read = read_collections(options.collections, texts)
    texts.freeze()
    vocabulary.freeze()
    misspelt = numpy.append(misspelt, numpy.full(len(vocabulary.rows) - len(misspelt), -1))
    optimiser = torch.optim.Adagrad(model.parameters(), lr=options.rate, initial_accumulator_value=0.1)
    averaged = AveragedModel(model)
    started, mean = time.time(), None
    for epoch in range(options.epochs):
        planned = pairs.batches(SHARE, options.batch, chance)
        planned += collection_batches(read, options.batch, options.collection_batches, chance)
        chance.shuffle(planned)
        for step, (left, right, answers) in enumerate(planned):
            batch = Batch(texts, numpy.concatenate([left, right]), vocabulary, generator, misspelt)
            vectors = model(batch)
            keys = (left, right) if answers is None else (answers, answers)
            loss = loss_of(vectors[: len(left)], vectors[len(left) :], *map(as_tensor, keys), options.temperature)
            optimiser.zero_grad()
            loss.backward()
            optimiser.step()
            if epoch == options.epochs - 1 and step % STEPS_BETWEEN_MEANS == 0:
                averaged.update_parameters(model)
            mean = loss.item() if mean is None else 0.98 * mean + 0.02 * loss.item()
            if step % 200 == 0:
                print(epoch, step, len(planned), round(mean, 3), round(time.time() - started), flush=True)
    save(averaged.module, stored, options.out)


def save(model, stored, path):
    turn = model.turn.weight.detach().numpy().T
    numpy.savez(
        path, words=stored["words"], phrases=stored["phrases"], counts=stored["counts"],
        vectors=model.words.weight.detach().numpy()[:-1] @ turn, runs=model.runs.weight.detach().numpy() @ turn,
        phrase_vectors=model.phrases.weight.detach().numpy() @ turn,
        weights=model.weights.weight.detach().numpy()[:-1, 0], unknown=model.weights.weight.detach().numpy()[-1, 0],
    )


if __name__ == "__main__":
    main()
