namespace ResponseEval.Trials;

/// <summary>The partial likelihood of Cox at one point.</summary>
/// <param name="LogLikelihood">Its logarithm.</param>
/// <param name="Score">The first derivatives.</param>
/// <param name="Information">The negative second derivatives; the lower triangle is filled.</param>
internal sealed record CoxPoint(double LogLikelihood, double[] Score, double[,] Information);

/// <summary>
/// The partial likelihood of Cox (J R Stat Soc B 1972;34:187-220) and its derivatives. It walks back in time, while the risk set grows.
/// Weights are relative to the largest exponent in the risk set, so that none overflows and their sum is never 0.
/// </summary>
internal sealed class CoxLikelihood(CoxRows rows, CoxTies ties)
{
    private readonly int width = rows.Scales.Length;
    private readonly double[] exponents = new double[rows.Count];
    private readonly WeightedSums risk = new(rows.Scales.Length);
    private readonly WeightedSums tied = new(rows.Scales.Length);

    public CoxPoint At(double[] coefficients)
    {
        rows.Multiply(coefficients, exponents);
        var logLikelihood = 0d;
        var score = new double[width];
        var information = new double[width, width];
        var offset = double.NegativeInfinity;
        for (var i = rows.Times.Length - 1; i >= 0; i--)
        {
            var time = rows.Times[i];
            if (time.IsLast)
            {
                risk.Clear();
                offset = double.NegativeInfinity;
            }

            for (var row = time.First; row < time.End; row++)
                if (exponents[row] > offset)
                {
                    risk.Multiply(Math.Exp(offset - exponents[row]));
                    offset = exponents[row];
                }

            tied.Clear();
            for (var row = time.First; row < time.End; row++)
            {
                var weight = Math.Exp(exponents[row] - offset);
                risk.Add(rows.Row(row), weight);
                if (row >= time.First + time.Events)
                    continue;
                tied.Add(rows.Row(row), weight);
                logLikelihood += exponents[row] - offset;
                for (var k = 0; k < width; k++)
                    score[k] += rows.Row(row)[k];
            }

            for (var before = 0; before < time.Events; before++)
                logLikelihood -= AddEvent(ties == CoxTies.Efron ? (double)before / time.Events : 0, score, information);
        }

        return new(logLikelihood, score, information);
    }

    /// <summary>
    /// Takes an event when a share of those tied with it has left the risk set; returns the logarithm of the weight at risk.
    /// </summary>
    private double AddEvent(double share, double[] score, double[,] information)
    {
        var total = risk.Total - (share * tied.Total);
        for (var k = 0; k < width; k++)
        {
            var mean = (risk.Firsts[k] - (share * tied.Firsts[k])) / total;
            score[k] -= mean;
            for (var other = 0; other <= k; other++)
            {
                var otherMean = (risk.Firsts[other] - (share * tied.Firsts[other])) / total;
                information[k, other] += ((risk.Seconds[k, other] - (share * tied.Seconds[k, other])) / total) - (mean * otherMean);
            }
        }

        return Math.Log(total);
    }

    /// <summary>Sums over subjects of their weight, and of their covariates and their products times their weight.</summary>
    private sealed class WeightedSums(int width)
    {
        public double Total { get; private set; }

        public double[] Firsts { get; } = new double[width];

        public double[,] Seconds { get; } = new double[width, width];

        public void Clear() => Multiply(0);

        public void Add(ReadOnlySpan<double> covariates, double weight)
        {
            Total += weight;
            for (var k = 0; k < covariates.Length; k++)
            {
                var weighted = weight * covariates[k];
                Firsts[k] += weighted;
                for (var other = 0; other <= k; other++)
                    Seconds[k, other] += weighted * covariates[other];
            }
        }

        public void Multiply(double factor)
        {
            Total *= factor;
            for (var k = 0; k < Firsts.Length; k++)
            {
                Firsts[k] *= factor;
                for (var other = 0; other <= k; other++)
                    Seconds[k, other] *= factor;
            }
        }
    }
}
