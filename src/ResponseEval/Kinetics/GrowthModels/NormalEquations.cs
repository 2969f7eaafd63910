namespace ResponseEval;

/// <summary>The normal equations of a least-squares problem of up to three parameters: J'J and J'r. Holds no memory of its own.</summary>
internal readonly ref struct NormalEquations(Span<double> matrix, Span<double> gradient)
{
    /// <summary>A pivot of the scaled matrix below this counts as none: its parameter follows from the others.</summary>
    private const double SmallestPivot = 1e-13;

    /// <summary>J'J, row by row.</summary>
    public Span<double> Matrix { get; } = matrix;

    /// <summary>J'r: the direction in which the residuals shrink.</summary>
    public Span<double> Gradient { get; } = gradient;

    public int Parameters => Gradient.Length;

    public double this[int row, int column] => Matrix[(row * Parameters) + column];

    /// <summary>Sets J'J and J'r at a point and returns the sum of squared residuals.</summary>
    public double Linearize(GrowthModel model, GrowthData data, ReadOnlySpan<double> point)
    {
        Matrix.Clear();
        Gradient.Clear();
        Span<double> derivatives = stackalloc double[GrowthShape.MostParameters];
        var sum = 0d;
        for (var i = 0; i < data.Times.Length; i++)
        {
            var residual = data.Sizes[i] - GrowthShape.Value(model, point, data.Times[i], derivatives);
            sum += residual * residual;
            for (var row = 0; row < Parameters; row++)
            {
                Gradient[row] += derivatives[row] * residual;
                for (var column = 0; column <= row; column++)
                    Matrix[(row * Parameters) + column] += derivatives[row] * derivatives[column];
            }
        }

        for (var row = 0; row < Parameters; row++)
            for (var column = row + 1; column < Parameters; column++)
                Matrix[(row * Parameters) + column] = Matrix[(column * Parameters) + row];
        return sum;
    }

    /// <summary>
    /// Solves <c>(J'J + damping diag J'J) x = b</c> in place by Cholesky's method on the matrix scaled to a diagonal of ones; held parameters
    /// get 0. False where a parameter is not determined.
    /// </summary>
    public bool TrySolve(Span<double> vector, double damping, ReadOnlySpan<bool> held)
    {
        Span<double> factor = stackalloc double[GrowthShape.MostParameters * GrowthShape.MostParameters];
        var n = Parameters;
        for (var row = 0; row < n; row++)
        {
            if (!held[row] && !(this[row, row] > 0))
                return false;
            vector[row] = held[row] ? 0 : vector[row] / Math.Sqrt(this[row, row]);
            for (var column = 0; column <= row; column++)
            {
                var value = row == column ? 1 + damping
                    : held[row] || held[column] ? 0
                    : this[row, column] / Math.Sqrt(this[row, row]) / Math.Sqrt(this[column, column]);
                for (var k = 0; k < column; k++)
                    value -= factor[(row * n) + k] * factor[(column * n) + k];
                if (row == column && !(value > SmallestPivot))
                    return false;
                factor[(row * n) + column] = row == column ? Math.Sqrt(value) : value / factor[(column * n) + column];
            }
        }

        Substitute(factor, vector);
        for (var row = 0; row < n; row++)
            if (!held[row])
                vector[row] /= Math.Sqrt(this[row, row]);
        return true;
    }

    /// <summary>A diagonal element of the inverse of J'J; null where a parameter is not determined.</summary>
    public double? InverseDiagonal(int parameter)
    {
        Span<double> unit = stackalloc double[Parameters];
        unit.Clear();
        unit[parameter] = 1;
        return TrySolve(unit, damping: 0, stackalloc bool[Parameters]) ? unit[parameter] : null;
    }

    private static void Substitute(ReadOnlySpan<double> factor, Span<double> vector)
    {
        var n = vector.Length;
        for (var row = 0; row < n; row++)
        {
            for (var k = 0; k < row; k++)
                vector[row] -= factor[(row * n) + k] * vector[k];
            vector[row] /= factor[(row * n) + row];
        }

        for (var row = n - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < n; k++)
                vector[row] -= factor[(k * n) + row] * vector[k];
            vector[row] /= factor[(row * n) + row];
        }
    }
}
