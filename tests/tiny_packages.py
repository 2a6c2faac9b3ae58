"""Real translation packages that tests build in a moment: a CTranslate2 transformer whose weights are worked out.

Nothing is trained or fetched. A vector of the network is half word, half place. The decoder asks the encoder for the
vector at its own place and gets the word there; the last layer turns each word into its partner in the lexicon, and
anything else (SentencePiece cuts what it does not know into bytes) into itself. So the model translates word for word
and stops where its source stops; a runaway model is not told where that is.
"""

import io
import json
import struct
import zipfile
from pathlib import Path
from typing import NamedTuple

try:
    import numpy as np
except ImportError:  # the unit tests run without it, and build nothing
    np = None

FR_EN = {
    "Au": "In", "regard": "view", "de": "of", "tout": "all", "ce": "that", "qui": "which", "précède": "precedes",
    "le": "the", "Le": "The", "la": "the", "La": "The", "les": "the", "Gouvernement": "Government", "du": "of",
    "demande": "requests", "retrait": "withdrawal", "sans": "without", "délai": "delay", "Cependant": "However",
    "est": "is", "disposé": "willing", "à": "to", "coopérer": "cooperate", "avec": "with", "Nations": "Nations",
    "Unies": "United", "dans": "in", "cette": "this", "perspective": "perspective", "reste": "remains",
    "partenaires": "partners", "nous": "we", "Nous": "We", "partons": "leave", "demain": "tomorrow", "paix": "peace",
    "et": "and", "merci": "thanks", "Merci": "Thanks", "pour": "for", "des": "of", "habitants": "inhabitants",
}  # fmt: skip
EN_DE = {
    "the": "die", "The": "Die", "Government": "Regierung", "remains": "bleibt", "willing": "bereit", "We": "Wir",
    "we": "wir", "leave": "gehen", "tomorrow": "morgen", "peace": "Frieden", "and": "und", "Thanks": "Danke",
}  # fmt: skip
SPACE = "\u2581"
PLACES = 700
SHARPNESS = 30.0


METADATA = {"package_version": "1.9", "from_code": "fr", "to_code": "en", "type": "translate"}
MODEL = struct.pack("<IH", 6, 16) + b"TransformerSpec\0" + bytes(50)
SOUND = {
    "metadata.json": json.dumps(METADATA).encode(),
    "model/model.bin": MODEL,
    "model/shared_vocabulary.json": b"[]",
    "sentencepiece.model": b"pieces",
}
"""Sound as far as can be seen without loading it."""


class Shape(NamedTuple):
    """The sizes of a network."""

    layers: int
    width: int
    inner: int
    heads: int
    vocabulary: int


TINY = Shape(layers=1, width=256, inner=8, heads=1, vocabulary=0)
ARGOS = Shape(layers=6, width=512, inner=2048, heads=8, vocabulary=32_000)
"""What Argos trains: as much work for every sentence, though most of the numbers are zero here."""


def argos_shaped_package(folder, lexicon=FR_EN):
    """A package that is as slow as a real one, in 8-bit weights as those are."""
    proto = sentencepiece_model([SPACE + word for word in sorted({*lexicon, *lexicon.values()})])
    model = Path(folder) / "model-argos"
    lexicon_model(proto, lexicon, model, shape=ARGOS, quantization="int8")
    files = {f"model/{file.name}": file.read_bytes() for file in sorted(model.iterdir())}
    return write_package(folder, {**files, "sentencepiece.model": proto}, "fr", "en")


def tiny_package(folder, source="fr", target="en", lexicon=FR_EN, version="1.9", runaway=False, **metadata):
    """Write ``translate-fr_en-1_9.argosmodel`` into a folder and return its path."""
    words = sorted({*lexicon, *lexicon.values()})
    proto = sentencepiece_model([SPACE + word for word in words])
    model = Path(folder) / f"model-{source}-{target}-{version}"
    lexicon_model(proto, lexicon, model, runaway)
    files = {f"model/{file.name}": file.read_bytes() for file in sorted(model.iterdir())}
    files["sentencepiece.model"] = proto
    return write_package(folder, files, source, target, version, **metadata)


def install_all(folder, store):
    """Build fr-en, the pivot en-de and the runaway it-en, install them, and return the files."""
    from quoteparse.translation.install import install_file

    files = (
        tiny_package(folder),
        tiny_package(folder, "en", "de", EN_DE),
        tiny_package(folder, "it", "en", {"Noi": "We"}, runaway=True),
    )
    for file in files:
        install_file(file, folder=store)
    return files


def write_package(folder, files, source, target, version="1.9", **metadata):
    """Zip files under one top folder, as Argos Translate's packages are."""
    name = f"translate-{source}_{target}-{version.replace('.', '_')}"
    about = {
        "package_version": version,
        "argos_version": "1.9",
        "from_code": source,
        "from_name": source.upper(),
        "to_code": target,
        "to_name": target.upper(),
        "links": [],
        "type": "translate",
        **metadata,
    }
    path = Path(folder) / f"{name}.argosmodel"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file, content in {"metadata.json": json.dumps(about).encode(), **files}.items():
            archive.writestr(f"{name}/{file}", content)
    return path


def hollow_package(path, files=None, top="translate-fr_en-1_9/", entries=()):
    """Write a package that is sound until it is loaded, or one that is not."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in (SOUND if files is None else files).items():
            archive.writestr(top + name, content)
        for entry, content in entries:
            archive.writestr(entry, content)
    return path


def sentencepiece_model(words):
    """Train SentencePiece on next to nothing; each given word is one piece, the rest falls apart into bytes."""
    import sentencepiece

    model = io.BytesIO()
    sentencepiece.SentencePieceTrainer.train(
        sentence_iterator=iter(
            ["abcdefghijklmnopqrstuvwxyz .,;:!?«»“”'’()@#_-–/% ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"]
        ),
        model_writer=model,
        model_type="bpe",
        vocab_size=700 + len(words),
        hard_vocab_limit=False,
        user_defined_symbols=words,
        byte_fallback=True,
        character_coverage=1.0,
        num_threads=1,
        minloglevel=2,
    )
    return model.getvalue()


def pieces_of(proto):
    """All pieces of a SentencePiece model, in order."""
    import sentencepiece

    processor = sentencepiece.SentencePieceProcessor(model_proto=proto)
    return [processor.id_to_piece(n) for n in range(processor.get_piece_size())]


def lexicon_model(proto, lexicon, folder, runaway=False, shape=TINY, quantization=None):
    """Only the last layer of the decoder does something: look at the word at one's own place, say its partner."""
    pieces = pieces_of(proto)
    pieces += [f"{SPACE}w{n}" for n in range(shape.vocabulary - len(pieces))]
    random = np.random.default_rng(7)
    half = shape.width // 2
    word = signs(random, (len(pieces), half))
    place = signs(random, (PLACES, half))
    spec = blank_transformer(pieces, shape)
    spec.encoder.embeddings[0].weight = beside(word, np.zeros_like(word))
    spec.encoder.position_encodings.encodings = beside(np.zeros_like(place), place)
    spec.decoder.position_encodings.encodings = beside(np.zeros_like(place), place)
    ask, carry = head_rows(shape)
    look = spec.decoder.layer[-1].attention
    look.linear[0].weight = SHARPNESS * ask
    look.linear[1].weight = np.concatenate([ask, carry])
    look.linear[2].weight = np.ascontiguousarray(carry.T)
    spec.decoder.projection.weight = projection(pieces, lexicon, word)
    spec.config.add_source_eos = not runaway
    save(spec, pieces, folder, quantization)


def head_rows(shape):
    """Which numbers each head compares (a part of the place), and which it carries (its share of the word)."""
    half, size = shape.width // 2, shape.width // shape.heads
    ask, carry = np.zeros((2, shape.width, shape.width), np.float32)
    for row in range(shape.width):
        head, slot = divmod(row, size)
        ask[row, half + row % half] = 1
        if slot < size // 2:
            carry[row, head * (size // 2) + slot] = 1
    return ask, carry


def projection(pieces, lexicon, word):
    """Row of each piece to say: the sum of the pieces to be read for it."""
    number = {piece: n for n, piece in enumerate(pieces)}
    half = word.shape[1]
    rows = np.zeros((len(pieces), 2 * half), np.float32)
    for n, piece in enumerate(pieces):
        partner = lexicon.get(piece.removeprefix(SPACE)) if piece.startswith(SPACE) else None
        rows[number.get(SPACE + partner, n) if partner else n, :half] += word[n]
    return rows


def blank_transformer(pieces, shape):
    """A transformer of zeros, with the norms that every transformer has."""
    from ctranslate2.specs import TransformerSpec

    spec = TransformerSpec.from_config(num_layers=(shape.layers, shape.layers), num_heads=shape.heads, pre_norm=True)
    blank_side(spec.encoder, spec.encoder.embeddings[0], len(pieces), shape)
    blank_side(spec.decoder, spec.decoder.embeddings, len(pieces), shape)
    for layer in spec.decoder.layer:
        blank_attention(layer.attention, (shape.width, 2 * shape.width, shape.width), shape.width)
    blank_linear(spec.decoder.projection, len(pieces), shape.width)
    spec.config.bos_token, spec.config.eos_token, spec.config.unk_token = "<s>", "</s>", "<unk>"
    spec.config.decoder_start_token = "<s>"
    spec.config.add_source_bos = False
    spec.config.add_source_eos = True
    return spec


def blank_side(side, embeddings, vocabulary, shape):
    """The encoder, or the decoder but for its attention to the encoder."""
    side.scale_embeddings = False
    embeddings.weight = np.zeros((vocabulary, shape.width), np.float32)
    blank_norm(side.layer_norm, shape.width)
    for layer in side.layer:
        blank_attention(layer.self_attention, (3 * shape.width, shape.width), shape.width)
        blank_norm(layer.ffn.layer_norm, shape.width)
        blank_linear(layer.ffn.linear_0, shape.inner, shape.width)
        blank_linear(layer.ffn.linear_1, shape.width, shape.inner)


def blank_attention(attention, rows, width):
    """Queries, keys and values, and the way out."""
    blank_norm(attention.layer_norm, width)
    for part, number in zip(attention.linear, rows, strict=True):
        blank_linear(part, number, width)


def blank_norm(norm, width):
    """A norm that does nothing but norm."""
    norm.gamma, norm.beta = np.ones(width, np.float32), np.zeros(width, np.float32)


def blank_linear(linear, rows, columns):
    """A matrix, and no bias."""
    linear.weight, linear.bias = np.zeros((rows, columns), np.float32), np.zeros(rows, np.float32)


def save(spec, pieces, folder, quantization=None):
    """Check and write a model."""
    spec.register_source_vocabulary(pieces)
    spec.register_target_vocabulary(pieces)
    spec.validate()
    spec.optimize(quantization=quantization)
    folder.mkdir(parents=True, exist_ok=True)
    spec.save(str(folder))


def signs(random, shape):
    """Rows of +1 and -1, nearly at right angles to each other."""
    return random.choice([-1.0, 1.0], size=shape).astype(np.float32)


def beside(left, right):
    """Two halves of a vector."""
    return np.concatenate([left, right], axis=1)
