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
HALF = 128
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


def lexicon_model(proto, lexicon, folder, runaway=False):
    """One encoder layer, one decoder layer, one head: look at the word at one's own place, say its partner."""
    pieces = pieces_of(proto)
    random = np.random.default_rng(7)
    word = signs(random, (len(pieces), HALF))
    place = signs(random, (PLACES, HALF))
    spec = blank_transformer(pieces, layers=1, width=2 * HALF, inner=8, heads=1)
    spec.encoder.embeddings[0].weight = beside(word, np.zeros_like(word))
    spec.encoder.position_encodings.encodings = beside(np.zeros_like(place), place)
    spec.decoder.position_encodings.encodings = beside(np.zeros_like(place), place)
    only_word = np.diag(np.repeat([1, 0], HALF)).astype(np.float32)
    only_place = np.diag(np.repeat([0, 1], HALF)).astype(np.float32)
    look = spec.decoder.layer[0].attention
    look.linear[0].weight = SHARPNESS * only_place
    look.linear[1].weight = np.concatenate([only_place, only_word])
    look.linear[2].weight = only_word
    spec.decoder.projection.weight = projection(pieces, lexicon, word)
    spec.config.add_source_eos = not runaway
    save(spec, pieces, folder)


def projection(pieces, lexicon, word):
    """Row of each piece to say: the sum of the pieces to be read for it."""
    number = {piece: n for n, piece in enumerate(pieces)}
    rows = np.zeros((len(pieces), 2 * HALF), np.float32)
    for n, piece in enumerate(pieces):
        partner = lexicon.get(piece.removeprefix(SPACE)) if piece.startswith(SPACE) else None
        rows[number.get(SPACE + partner, n) if partner else n, :HALF] += word[n]
    return rows


def random_package(folder, source="fr", target="en", layers=6, width=512, inner=2048, heads=8, vocabulary=32_000):
    """A package of the shape of Argos's own models whose weights are noise: for speed, not for sense."""
    proto = sentencepiece_model([])
    pieces = pieces_of(proto)
    pieces += [f"{SPACE}w{n}" for n in range(vocabulary - len(pieces))]
    random = np.random.default_rng(7)
    spec = blank_transformer(pieces, layers, width, inner, heads, random)
    model = Path(folder) / "model-random"
    save(spec, pieces, model, quantization="int8")
    files = {f"model/{file.name}": file.read_bytes() for file in sorted(model.iterdir())}
    return write_package(folder, {**files, "sentencepiece.model": proto}, source, target)


def blank_transformer(pieces, layers, width, inner, heads, random=None):
    """A transformer of zeros, or of noise, with the norms and positions that every transformer has."""
    from ctranslate2.specs import TransformerSpec

    spec = TransformerSpec.from_config(num_layers=(layers, layers), num_heads=heads, pre_norm=True)
    blank_side(spec.encoder, spec.encoder.embeddings[0], len(pieces), width, inner, random)
    blank_side(spec.decoder, spec.decoder.embeddings, len(pieces), width, inner, random)
    for layer in spec.decoder.layer:
        blank_attention(layer.attention, (width, 2 * width, width), width, random)
    blank_linear(spec.decoder.projection, len(pieces), width, random)
    spec.config.bos_token, spec.config.eos_token, spec.config.unk_token = "<s>", "</s>", "<unk>"
    spec.config.decoder_start_token = "<s>"
    spec.config.add_source_bos = False
    spec.config.add_source_eos = True
    return spec


def blank_side(side, embeddings, vocabulary, width, inner, random):
    """The encoder, or the decoder but for its attention to the encoder."""
    side.scale_embeddings = False
    embeddings.weight = weight((vocabulary, width), random)
    side.position_encodings.encodings = weight((PLACES, width), random)
    blank_norm(side.layer_norm, width)
    for layer in side.layer:
        blank_attention(layer.self_attention, (3 * width, width), width, random)
        blank_norm(layer.ffn.layer_norm, width)
        blank_linear(layer.ffn.linear_0, inner, width, random)
        blank_linear(layer.ffn.linear_1, width, inner, random)


def blank_attention(attention, shapes, width, random):
    """Queries, keys and values, and the way out."""
    blank_norm(attention.layer_norm, width)
    for part, rows in zip(attention.linear, shapes, strict=True):
        blank_linear(part, rows, width, random)


def blank_norm(norm, width):
    """A norm that does nothing but norm."""
    norm.gamma, norm.beta = np.ones(width, np.float32), np.zeros(width, np.float32)


def blank_linear(linear, rows, columns, random):
    """A matrix, and no bias."""
    linear.weight, linear.bias = weight((rows, columns), random), np.zeros(rows, np.float32)


def weight(shape, random):
    """Zeros, or noise of a size that keeps the numbers in bounds."""
    if random is None:
        return np.zeros(shape, np.float32)
    return random.normal(0, shape[-1] ** -0.5, shape).astype(np.float32)


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
