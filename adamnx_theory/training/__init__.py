"""Small models trained on real data, with hundreds of seeds side by side.

    train(MODELS["logistic"], digits(), contenders, seeds=range(256), epochs=20)

A step is the optimizer's own, from its definition; the seeds are the trajectories.
Importing this package loads nothing; scikit-learn brings the data and is imported
when they are read.
"""
