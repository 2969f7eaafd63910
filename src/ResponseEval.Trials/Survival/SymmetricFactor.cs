namespace ResponseEval.Trials;

/// <summary>
/// A covariance or information matrix A as L D L', unit lower triangle and diagonal. A row that follows from those before it gets a pivot
/// of 0 and is left out of solutions: what MathNet's Cholesky refuses is here the answer to "which covariate is redundant?".
/// </summary>
internal sealed class SymmetricFactor
{
    /// <summary>A pivot below this part of its diagonal element counts as 0.</summary>
    public const double RedundantPivot = 1e-10;

    private readonly double[,] lower;
    private readonly double[] pivots;

    private SymmetricFactor(double[,] lower, double[] pivots)
    {
        this.lower = lower;
        this.pivots = pivots;
    }

    /// <summary>The number of rows that do not follow from those before.</summary>
    public int Rank => pivots.Count(static pivot => pivot > 0);

    /// <summary>Factors a matrix of which the lower triangle is read.</summary>
    /// <param name="matrix">The matrix, positive semidefinite.</param>
    /// <param name="redundantPivot">The part of its diagonal element that a pivot must exceed.</param>
    public static SymmetricFactor Of(double[,] matrix, double redundantPivot = RedundantPivot)
    {
        var size = matrix.GetLength(0);
        var lower = new double[size, size];
        var pivots = new double[size];
        for (var row = 0; row < size; row++)
        {
            var pivot = matrix[row, row];
            for (var column = 0; column < row; column++)
            {
                var element = matrix[row, column];
                for (var k = 0; k < column; k++)
                    element -= lower[row, k] * lower[column, k] * pivots[k];
                lower[row, column] = pivots[column] > 0 ? element / pivots[column] : 0;
                pivot -= lower[row, column] * lower[row, column] * pivots[column];
            }

            pivots[row] = pivot > redundantPivot * matrix[row, row] ? pivot : 0;
        }

        return new(lower, pivots);
    }

    /// <summary>True if a row follows from those before it.</summary>
    public bool IsRedundant(int row) => pivots[row] == 0;

    /// <summary>x with A x = b; 0 in redundant rows.</summary>
    public double[] Solve(ReadOnlySpan<double> right)
    {
        var x = right.ToArray();
        for (var row = 0; row < x.Length; row++)
        {
            for (var k = 0; k < row; k++)
                x[row] -= lower[row, k] * x[k];
            x[row] = IsRedundant(row) ? 0 : x[row];
        }

        for (var row = x.Length - 1; row >= 0; row--)
        {
            if (IsRedundant(row))
                continue;
            x[row] /= pivots[row];
            for (var k = row + 1; k < x.Length; k++)
                x[row] -= lower[k, row] * x[k];
        }

        return x;
    }

    /// <summary>b' x with A x = b: a chi-square statistic of b, with <see cref="Rank"/> degrees of freedom.</summary>
    public double QuadraticForm(ReadOnlySpan<double> vector)
    {
        var x = Solve(vector);
        var sum = 0d;
        for (var i = 0; i < x.Length; i++)
            sum += vector[i] * x[i];
        return sum;
    }
}
