"""BibTeX entries for what the definitions rest on.

The data are those printed in the papers themselves and in their reference
lists; what is not printed there is left out rather than filled in.
"""

from __future__ import annotations

import re

from adamnx_theory.errors import UnknownName

BIBTEX: dict[str, str] = {
    "adamnx": """@misc{adamnx,
  author = {Zhu, Meng and Xiao, Quan and Min, Weidong},
  title = {{AdamNX}: An {Adam} improvement algorithm based on a novel exponential decay
           mechanism for the second-order moment estimate},
  year = {2025},
  note = {Code: https://github.com/mengzhu0308/AdamNX}
}""",
    "exadam": """@misc{exadam,
  author = {Adly, Ahmed M.},
  title = {{EXAdam}: The Power of Adaptive Cross-Moments},
  note = {Preprint}
}""",
    "aida": """@misc{aida,
  author = {Zhang, Guoqiang and Niwa, Kenta and Kleijn, W. Bastiaan},
  title = {Extending {AdamW} by Leveraging Its Second Moment and Magnitude}
}""",
    "andrei": """@article{andrei,
  author = {Andrei, Neculai},
  title = {An Unconstrained Optimization Test Functions Collection},
  journal = {Advanced Modeling and Optimization},
  volume = {10},
  number = {1},
  year = {2008},
  pages = {147--161}
}""",
    "ada2ms": """@misc{ada2ms,
  author = {Zhu, Meng and Xiao, Quan and Min, Weidong},
  title = {{Ada2MS}: A Hybrid Optimization Algorithm Based on Exponential Mixing of
           Elementwise and Global Second-Moment Estimates},
  note = {Code: https://github.com/mengzhu0308/Ada2MS}
}""",
    "adam": """@inproceedings{adam,
  author = {Kingma, Diederik P. and Ba, Jimmy},
  title = {Adam: A Method for Stochastic Optimization},
  booktitle = {Proceedings of the International Conference on Learning Representations},
  year = {2015},
  pages = {1--15},
  note = {arXiv:1412.6980}
}""",
    "adamw": """@inproceedings{adamw,
  author = {Loshchilov, Ilya and Hutter, Frank},
  title = {Decoupled Weight Decay Regularization},
  booktitle = {International Conference on Learning Representations},
  year = {2019},
  note = {First version (2017): Fixing weight decay regularization in {Adam},
          http://arxiv.org/abs/1711.05101}
}""",
    "adax": """@misc{adax,
  author = {Li, W. and Zhang, Z. and Wang, X. and Luo, P.},
  title = {{AdaX}: Adaptive Gradient Descent with Exponential Long Term Memory},
  year = {2020}
}""",
    "adafactor": """@inproceedings{adafactor,
  author = {Shazeer, Noam and Stern, Mitchell},
  title = {Adafactor: Adaptive Learning Rates with Sublinear Memory Cost},
  booktitle = {Proceedings of the International Conference on Machine Learning},
  volume = {80},
  year = {2018},
  pages = {4596--4604},
  note = {arXiv:1804.04235}
}""",
    "rmsprop": """@misc{rmsprop,
  author = {Tieleman, Tijmen and Hinton, Geoffrey},
  title = {Lecture 6.5---{RMSProp}: Divide the Gradient by a Running Average of Its Recent
           Magnitude},
  howpublished = {COURSERA: Neural Networks for Machine Learning, volume 4, pages 26--31},
  year = {2012}
}""",
    "sgdm": """@inproceedings{sgdm,
  author = {Sutskever, Ilya and Martens, James and Dahl, George E. and Hinton, Geoffrey E.},
  title = {On the importance of initialization and momentum in deep learning},
  booktitle = {Proceedings of the International Conference on Machine Learning},
  year = {2013},
  pages = {1139--1147}
}""",
    "polyak": """@article{polyak,
  author = {Polyak, Boris T.},
  title = {Some methods of speeding up the convergence of iteration methods},
  journal = {USSR Computational Mathematics and Mathematical Physics},
  volume = {4},
  number = {5},
  year = {1964},
  pages = {1--17}
}""",
    "nesterov": """@article{nesterov,
  author = {Nesterov, Yurii E.},
  title = {A method of solving a convex programming problem with convergence rate
           {$O(1/k^2)$}},
  journal = {Soviet Mathematics Doklady},
  volume = {27},
  number = {2},
  year = {1983},
  pages = {372--376}
}""",
    "signum": """@inproceedings{signum,
  author = {Bernstein, Jeremy and Wang, Yu-Xiang and Azizzadenesheli, Kamyar and
            Anandkumar, Animashree},
  title = {{signSGD}: Compressed Optimisation for Non-Convex Problems},
  booktitle = {Proceedings of the International Conference on Machine Learning},
  year = {2018},
  note = {arXiv:1802.04434}
}""",
    "ademamix": """@inproceedings{ademamix,
  author = {Pagliardini, Matteo and Ablin, Pierre and Grangier, David},
  title = {The {AdEMAMix} Optimizer: Better, Faster, Older},
  booktitle = {Proceedings of the International Conference on Learning Representations},
  year = {2025},
  note = {arXiv:2409.03137}
}""",
    "radam": """@inproceedings{radam,
  author = {Liu, L. and Jiang, H. and He, P. and others},
  title = {On the variance of the adaptive learning rate and beyond},
  booktitle = {Proceedings of the International Conference on Learning Representations},
  year = {2020},
  pages = {1--13}
}""",
    "lion": """@inproceedings{lion,
  author = {Chen, X. and Liang, C. and Huang, D. and others},
  title = {Symbolic discovery of optimization algorithms},
  booktitle = {Proceedings of the International Conference on Neural Information
               Processing Systems},
  year = {2023},
  pages = {1--30}
}""",
    "amsgrad": """@inproceedings{amsgrad,
  author = {Reddi, Sashank J. and Kale, Satyen and Kumar, Sanjiv},
  title = {On the Convergence of {Adam} and Beyond},
  booktitle = {Proceedings of the International Conference on Learning Representations},
  year = {2018},
  pages = {1--23}
}""",
    "adagrad": """@article{adagrad,
  author = {Duchi, J. and Hazan, E. and Singer, Y.},
  title = {Adaptive Subgradient Methods for Online Learning and Stochastic Optimization},
  journal = {Journal of Machine Learning Research},
  volume = {12},
  year = {2011},
  pages = {2121--2159}
}""",
    "sophia": """@inproceedings{sophia,
  author = {Liu, H. and Li, Z. and Hall, D. L. W. and others},
  title = {{Sophia}: A scalable stochastic second-order optimizer for language model
           pre-training},
  booktitle = {Proceedings of the International Conference on Learning Representations},
  year = {2024},
  pages = {1--30}
}""",
    "muon": """@misc{muon,
  author = {Jordan, K. and Jin, Y. and Boza, V. and others},
  title = {{Muon}: An optimizer for hidden layers in neural networks},
  year = {2024},
  url = {https://kellerjordan.github.io/posts/muon}
}""",
    "swats": """@misc{swats,
  author = {Keskar, Nitish Shirish and Socher, Richard},
  title = {Improving Generalization Performance by Switching from {Adam} to {SGD}},
  year = {2017},
  note = {arXiv:1712.07628}
}""",
    "cauchy": """@article{cauchy,
  author = {Cauchy, Augustin-Louis},
  title = {M\\'ethode g\\'en\\'erale pour la r\\'esolution des syst\\`emes d'\\'equations
           simultan\\'ees},
  journal = {Comptes rendus hebdomadaires des s\\'eances de l'Acad\\'emie des sciences},
  volume = {25},
  year = {1847},
  pages = {536--538}
}""",
    "adadelta": """@misc{adadelta,
  author = {Zeiler, Matthew D.},
  title = {{ADADELTA}: An Adaptive Learning Rate Method},
  year = {2012},
  note = {arXiv:1212.5701}
}""",
    "adai": """@inproceedings{adai,
  author = {Xie, Zeke and Wang, Xinrui and Zhang, Huishuai and Sato, Issei and
            Sugiyama, Masashi},
  title = {Adaptive Inertia: Disentangling the Effects of Adaptive Learning Rate and
           Momentum},
  booktitle = {Proceedings of the International Conference on Machine Learning},
  year = {2022},
  note = {arXiv:2006.15815}
}""",
    "local": """@misc{local,
  author = {{The adamnx-theory authors}},
  title = {adamnx-theory: deciding the claims of papers on {Adam} variants},
  note = {This toolkit, version 0.1.0; its own claims on local convergence}
}""",
    "digits": """@misc{digits,
  author = {Alpaydin, E. and Kaynak, C.},
  title = {Optical Recognition of Handwritten Digits},
  year = {1998},
  note = {UCI Machine Learning Repository; its test set, as scikit-learn ships it}
}""",
}


def bibtex(key: str) -> str:
    """The BibTeX entry for `key`; raises `UnknownName` with the nearest keys."""
    if key not in BIBTEX:
        raise UnknownName("citation key", key, BIBTEX)
    return BIBTEX[key]


def short(key: str) -> str:
    """Authors and year in a few words, as in "Kingma and Ba 2015"; no year where none is printed.

    Raises `UnknownName` as `bibtex`.
    """
    entry = bibtex(key)
    authors = re.search(r"author = \{(.*?)\},\n", entry, re.DOTALL)
    year = re.search(r"year = \{(\d+)\}", entry)
    listed = " ".join(authors[1].split()) if authors else key
    names = [author.split(",")[0] for author in listed.split(" and ")]
    many = len(names) > 2 or "others" in names
    people = f"{names[0]} et al." if many else " and ".join(names)
    return f"{people} {year[1]}" if year else people
