"""The architectures by name, voting ensembles of them, and networks read back from a run's folder."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch
from torch import Tensor, nn

from trainer.cnn import DigitNet
from trainer.runs import write_json

CHECKPOINT = "checkpoint.pt"
RECIPE = "recipe.json"


class RowGRU(nn.Module):
    """Reads an image row by row, down and up: uint8 [N, 28, 28] -> logits [N, 11], embedding [N, 96]."""

    def __init__(self, width: int = 96, embedding: int = 96) -> None:
        super().__init__()
        self.rows = nn.GRU(28, width, num_layers=2, batch_first=True, bidirectional=True, dropout=0.2)
        self.last = nn.Sequential(nn.Linear(4 * width, embedding, bias=False), nn.BatchNorm1d(embedding), nn.ReLU())
        self.head = nn.Linear(embedding, 11)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Logits and embedding."""
        states, _ = self.rows(images.float() / 255)
        embedding = self.last(torch.cat([states.mean(dim=1), states.amax(dim=1)], dim=1))
        return self.head(embedding), embedding


class Ensemble(nn.Module):
    """Soft voting: the mean of the members' probabilities, given as its logarithm; embeddings side by side."""

    def __init__(self, members: list[nn.Module]) -> None:
        super().__init__()
        self.members = nn.ModuleList(members)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Logits and embedding."""
        answers = [member(images) for member in self.members]
        votes = torch.stack([torch.softmax(logits, dim=1) for logits, _ in answers])
        return votes.mean(dim=0).clamp_min(1e-12).log(), torch.cat([embedding for _, embedding in answers], dim=1)


NETWORKS: dict[str, Callable[[], nn.Module]] = {
    "small": DigitNet,
    "tiny": lambda: DigitNet(width=12),
    "shallow": lambda: DigitNet(depth=1),
    "deep": lambda: DigitNet(depth=3),
    "kernel5": lambda: DigitNet(kernel=5),
    "wide": lambda: DigitNet(width=64, embedding=128),
    "gru": RowGRU,
}
"""What can be trained: "small" ships, "wide" teaches."""


def load_network(run: Path) -> nn.Module:
    """A run's averaged network, in evaluation mode; of an ensemble's folder, the vote of its members."""
    stored = recipe_file(run)
    if "members" in stored:
        return Ensemble([load_network(Path(member)) for member in stored["members"]]).eval()
    path = run / CHECKPOINT
    if not path.exists():
        raise FileNotFoundError(f"{path} is missing: name the folder of a run that `train` or `distill` has made.")
    state = {
        name.removeprefix("module."): tensor
        for name, tensor in torch.load(path, weights_only=True, map_location="cpu")["averaged"].items()
        if name != "n_averaged"
    }
    if stored:
        network = NETWORKS[stored["network"]]()
    else:  # a run of the days when there was one family only
        network = DigitNet(state["features.0.0.weight"].shape[0], state["head.weight"].shape[1])
    network.load_state_dict(state)
    return network.eval()


def save_ensemble(run: Path, members: list[Path]) -> None:
    """Make a run's folder of an ensemble: it names its members, which stay where they are."""
    for member in members:
        load_network(member)  # says what is wrong with it
    write_json(run / RECIPE, {"members": [str(member) for member in members]})


def recipe_file(run: Path) -> dict[str, Any]:
    """What a run's folder says of how it was made; empty where it says nothing."""
    path = run / RECIPE
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def parameters(network: nn.Module) -> int:
    """How many numbers are trained."""
    return sum(part.numel() for part in network.parameters())
