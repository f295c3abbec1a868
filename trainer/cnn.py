"""Convolutional networks of one family, and what ships: the network with its calibration inside."""

import torch
from torch import Tensor, nn


class DigitNet(nn.Module):
    """images uint8 [N, 28, 28] -> logits float32 [N, 11] and embedding float32 [N, embedding].

    width: channels of the first layer, doubled at each halving of the image; depth: convolutions
    at 14x14 and at 7x7; kernel: their side.
    """

    def __init__(self, width: int = 24, embedding: int = 96, depth: int = 2, kernel: int = 3) -> None:
        super().__init__()
        self.features = nn.Sequential(
            block(1, width, 5),
            nn.MaxPool2d(2),
            *_stage(width, 2 * width, depth, kernel),
            nn.MaxPool2d(2),
            *_stage(2 * width, 4 * width, depth, kernel),
            nn.MaxPool2d(2),
            nn.Flatten(),
            nn.Dropout(0.2),
            nn.Linear(4 * width * 9, embedding, bias=False),
            nn.BatchNorm1d(embedding),
            nn.ReLU(),
        )
        self.head = nn.Linear(embedding, 11)

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Logits and embedding."""
        embedding = self.features(images.unsqueeze(1).float() / 255)
        return self.head(embedding), embedding


class Shipped(nn.Module):
    """A network with its calibration and softmax inside: what the model's contract asks for.

    `shift` is added to the logit of "not a digit", which is rarer on paper than in training.
    """

    def __init__(self, network: nn.Module, temperature: float, shift: float = 0.0) -> None:
        super().__init__()
        self.network = network
        self.register_buffer("temperature", torch.tensor(temperature))
        self.register_buffer("shift", torch.tensor([0.0] * 10 + [shift]))

    def forward(self, images: Tensor) -> tuple[Tensor, Tensor]:
        """Probabilities and embedding."""
        logits, embedding = self.network(images)
        return torch.softmax((logits + self.shift) / self.temperature, dim=1), embedding


def _stage(inputs: int, outputs: int, depth: int, kernel: int) -> list[nn.Sequential]:
    return [block(inputs if number == 0 else outputs, outputs, kernel) for number in range(depth)]


def block(inputs: int, outputs: int, kernel: int = 3, stride: int = 1) -> nn.Sequential:
    """A convolution over images, normalised, of which what is positive goes on."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False), nn.BatchNorm2d(outputs), nn.ReLU()
    )
