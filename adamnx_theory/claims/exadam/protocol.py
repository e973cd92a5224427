"""Sections 3.1 and 3.2: how the experiments were set up."""

from __future__ import annotations

from typing import Any

from adamnx_theory.claims.evidence import Control
from adamnx_theory.claims.exadam.published import data, table
from adamnx_theory.claims.exadam.shared import ALPHA, VERSIONS, claim
from adamnx_theory.claims.model import Role, Verdict
from adamnx_theory.claims.published import tabled
from adamnx_theory.definitions import optimizer
from adamnx_theory.proof.build import compute, theorem

Certificate = dict[str, Any]

RATE = "0.0001"


def _iterations() -> tuple[int, int]:
    """Iterations of one epoch and of 100, by the author's code (the last batch is smaller)."""
    code = data()["code"]
    one = -(-code["training images"] // code["batch"])
    return one, 100 * one


def not_iterations() -> Certificate:
    code = data()["code"]
    last = data()["tables"]["1"]["rows at"][-1]
    formula = f"100*{code['batch']} < {code['training images']} and {last} = 100"
    return table(
        "exadam.iterations_printed",
        "100 iterations would be a third of one epoch; Table 1 reports epoch 100",
        formula,
        note=f"Batch size and number of images: {code['source']}.",
    )


def epochs() -> Certificate:
    code, (one, all_) = data()["code"], _iterations()
    images, batch = code["training images"], code["batch"]
    formula = f"({one}-1)*{batch} < {images} and {images} <= {one}*{batch} and 100*{one} = {all_}"
    return table(
        "exadam.iterations",
        f"100 epochs, which are {all_} iterations of {one} an epoch",
        formula,
        note=f"Batch size and number of images: {code['source']}.",
    )


def default_differs() -> Certificate:
    default = optimizer("adam").value("lr")
    formula = f"{RATE} != {default.p}/{default.q}"
    return table(
        "exadam.protocol_defaults_fails",
        "the learning rate used, 1e-4, is not Adam's default, 1e-3",
        formula,
        note="Adam's default is that of the package's definition, as Kingma and Ba state it.",
    )


def rate_tenth() -> Certificate:
    default = optimizer("adam").value("lr")
    formula = f"10*{RATE} = {default.p}/{default.q}"
    return table(
        "exadam.protocol_defaults",
        "all run at one rate, a tenth of Adam's default; the rest may be at defaults",
        formula,
    )


def falls() -> Certificate:
    last = _iterations()[1]
    formula = f"0.1*alpha(1, {last}) < alpha(1, 1)"
    return theorem(
        "exadam.protocol_growth_fails",
        "after a single reduction by 0.1 the last of 31 300 steps has a smaller step size than the"
        " first",
        claim=formula,
        definitions=[ALPHA],
        proof=[compute("goal", formula)],
    )


def never_regains() -> Certificate:
    t, later = 31300, "(2*31301)^10/2 - 1"
    formula = (
        f"0.999*alpha(1, {t}) < 0.1*alpha(1, {later}) and 0.1*alpha(1, {later})"
        f" < 1.001*alpha(1, {t}) and 1e47 < {later}"
    )
    return theorem(
        "exadam.protocol_growth",
        "to make up for one reduction at t the schedule needs (2(t+1))^10/2 - 1 steps, over 1e47"
        " at t = 31 300",
        claim=formula,
        definitions=[ALPHA],
        proof=[compute("goal", formula)],
    )


def _network() -> tuple[str, str]:
    """Weights and biases of what Section 3.1 lists, and the normalisations' parameters."""
    net = data()["network"]
    square, inputs = net["kernel"] ** 2, net["channels"]
    terms, norms = [], []
    for filters in net["blocks"]:
        for incoming in (inputs, filters, filters, filters):
            terms.append(f"({incoming}*{square} + 1)*{filters}")
        norms.append(f"4*2*{filters}")
        inputs = filters
    side = net["side"] // 2 ** len(net["blocks"])
    terms.append(f"({inputs}*{side}^2 + 1)*{net['dense']}")
    terms.append(f"({net['dense']} + 1)*{net['classes']}")
    return " + ".join(terms), " + ".join(norms)


def network_size() -> Certificate:
    weights, norms = _network()
    formula = f"3200000 < {weights} and {weights} + {norms} < 3230000"
    return table(
        "exadam.protocol_network",
        "the layers of Section 3.1 have 3.22 million parameters",
        formula,
        note="Three blocks of two convolutions and a residual pair with biases, two dense layers,"
        " and a normalisation after each convolution. Pooling halves the side three times.",
    )


def _language_model(vocabulary: int) -> str:
    model = data()["language model"]
    d, layers = model["embedding"], model["layers"]
    blocks = f"{layers}*(12*{d}^2 + 13*{d})"
    return f"{blocks} + ({model['block']} + 2*{vocabulary})*{d} + 2*{d} + {vocabulary}"


def language_model_size() -> Certificate:
    formula = f"14228500 < {_language_model(0)} and {_language_model(99)} < 14371500"
    return table(
        "exadam.protocol_language_model",
        "the listed sizes give 14.3 million within 0.5 % for every vocabulary below 100 characters",
        formula,
        note="Blocks of 12 d^2 weights and up to 13 d biases and gains, positions, an embedding and"
        " an output layer. The size of the vocabulary is not printed.",
    )


CLAIMS = (
    claim(
        "iterations",
        "Section 3.1",
        "The number of training iterations was set to 100",
        "The CIFAR-10 runs have 100 iterations.",
        Verdict.CORRECTED,
        "100 epochs, as Table 1 says: with the batches of 128 of the author's code 31 300"
        " iterations.",
        tabled(Role.FAILS, not_iterations, Control("= 100", "= 101")),
        tabled(Role.CORRECTED, epochs, Control("100*313 =", "100*312 =")),
    ),
    claim(
        "protocol.defaults",
        "Sections 3 and 3.2",
        "each with their default hyperparameters ... Learning rate: 1 x 10^-4",
        "The optimizers ran with their default hyperparameters, and at one learning rate of 1e-4.",
        Verdict.CORRECTED,
        "The two statements exclude each other: Adam's default rate is 1e-3. At most the other"
        " hyperparameters were defaults.",
        tabled(Role.FAILS, default_differs, Control(" != ", " = ")),
        tabled(Role.CORRECTED, rate_tenth, Control("10*", "1*")),
        note="Section 3 says identical hyperparameters for all. EXAdam's defaults and the ranges of"
        " its parameters are not stated anywhere in the text.",
        cites=("adam",),
    ),
    claim(
        "protocol.growth",
        "Abstract, with Section 3.1",
        "a dynamic step size formula that allows for continuous growth of the learning rate"
        " throughout training",
        "In the CIFAR-10 experiment the learning rate grows throughout training.",
        Verdict.REFUTED,
        "A second schedule lowers it by 0.1 whenever the validation loss stalls. One reduction"
        " leaves the last step size below the first, and to make up for it the logarithm would need"
        " (2(t+1))^10/2 steps. So the experiment does not test the growing schedule.",
        tabled(Role.FAILS, falls, Control("0.1*alpha", "0.2*alpha")),
        tabled(Role.INSTEAD, never_regains, Control("1e47 <", "1e49 <")),
        note="The caption of Figure 1 says that the rate was reduced; how often is not printed."
        f" {VERSIONS}",
    ),
    claim(
        "protocol.network",
        "Section 3.1",
        "making 3 million trainable parameters",
        "The network has 3 million parameters.",
        Verdict.PROVED,
        "The listed layers have 3.22 million.",
        tabled(Role.AS_STATED, network_size, Control("< 3230000", "< 3000000")),
    ),
    claim(
        "protocol.language_model",
        "Section 3.2",
        "a 14.3-million parameter MinGPT model",
        "The language model has 14.3 million parameters.",
        Verdict.PROVED,
        "The listed sizes give that within 0.5 %, for every vocabulary below 100 characters.",
        tabled(Role.AS_STATED, language_model_size, Control("< 14371500", "< 14300000")),
    ),
)
