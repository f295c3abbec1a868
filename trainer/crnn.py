"""The network that reads whole numbers: convolutions over a strip, one answer for every four columns."""

import torch
from torch import Tensor, nn

from digitdesk.engine.sequence import CLASSES
from trainer.cnn import block


class StripNet(nn.Module):
    """strips uint8 [N, 32, W], W a multiple of 4 -> log-probabilities float32 [N, W / 4, classes].

    Trained with connectionist temporal classification: A. Graves et al., ICML 2006.
    """

    def __init__(self, width: int = 32, context: int = 192) -> None:
        super().__init__()
        self.features = nn.Sequential(
            block(1, width, 5, stride=2),
            block(width, 2 * width),
            nn.MaxPool2d(2),
            block(2 * width, 3 * width),
            block(3 * width, 3 * width),
            nn.MaxPool2d((2, 1)),
            block(3 * width, 5 * width),
            block(5 * width, 5 * width),
            nn.Conv2d(5 * width, context, (4, 1), bias=False),
            nn.BatchNorm2d(context),
            nn.ReLU(),
        )
        self.context = nn.Sequential(_along(context), _along(context), nn.Dropout(0.1))
        self.head = nn.Conv1d(context, CLASSES, 1)

    def forward(self, strips: Tensor) -> Tensor:
        """Log-probabilities."""
        features = self.features(strips.unsqueeze(1).float() / 255).squeeze(2)
        features = features + self.context(features)
        return torch.log_softmax(self.head(features).float().transpose(1, 2), dim=2)


def _along(channels: int) -> nn.Sequential:
    return nn.Sequential(nn.Conv1d(channels, channels, 5, padding=2, bias=False), nn.BatchNorm1d(channels), nn.ReLU())
