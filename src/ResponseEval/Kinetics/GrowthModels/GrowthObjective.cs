using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.Optimization;

namespace ResponseEval;

/// <summary>A model and its data as MathNet wants them. It remembers the best point, since MathNet hands back the last, which it may have rejected.</summary>
internal sealed class GrowthObjective
{
    /// <summary>Stands for a size that cannot be computed: too large for any data, and its square is still a number.</summary>
    private const double Beyond = 1e150;

    private readonly GrowthModel _model;
    private readonly GrowthData _data;
    private readonly double[] _derivatives = new double[GrowthShape.MostParameters];

    public GrowthObjective(GrowthModel model, GrowthData data)
    {
        _model = model;
        _data = data;
        Model = ObjectiveFunction.NonlinearModel(Sizes, Jacobian, Vector<double>.Build.Dense(data.Times), Vector<double>.Build.Dense(data.Sizes));
    }

    public IObjectiveModel Model { get; }

    /// <summary>The best point since the beginning.</summary>
    public LeastSquaresMinimum Best { get; private set; } = new([], double.PositiveInfinity);

    /// <summary>Begins at a start; false where the sum is no number there.</summary>
    public bool TryBegin(double[] start)
    {
        Best = At((double[])start.Clone());
        return double.IsFinite(Best.Sum);
    }

    public LeastSquaresMinimum At(double[] point) => new(point, Sum(Sizes(point)));

    /// <summary>The derivatives of all sizes by the parameters.</summary>
    public Matrix<double> Jacobian(double[] point)
    {
        var rows = _data.Times.Length;
        var columns = new double[rows * point.Length];
        for (var row = 0; row < rows; row++)
        {
            GrowthShape.Value(_model, point, _data.Times[row], _derivatives);
            for (var column = 0; column < point.Length; column++)
                columns[(column * rows) + row] = _derivatives[column];
        }

        return Matrix<double>.Build.Dense(rows, point.Length, columns);
    }

    private Matrix<double> Jacobian(Vector<double> point, Vector<double> times) => Jacobian(point.AsArray());

    private Vector<double> Sizes(Vector<double> point, Vector<double> times)
    {
        var sizes = Sizes(point.AsArray());
        var sum = Sum(sizes);
        if (sum < Best.Sum)
            Best = new LeastSquaresMinimum(point.AsArray(), sum);
        return Vector<double>.Build.Dense(sizes);
    }

    private double[] Sizes(double[] point)
    {
        var sizes = new double[_data.Times.Length];
        for (var i = 0; i < sizes.Length; i++)
        {
            var size = GrowthShape.Value(_model, point, _data.Times[i], _derivatives);
            sizes[i] = double.IsFinite(size) ? size : Beyond;
        }

        return sizes;
    }

    private double Sum(double[] sizes)
    {
        var sum = 0d;
        for (var i = 0; i < sizes.Length; i++)
            sum += (_data.Sizes[i] - sizes[i]) * (_data.Sizes[i] - sizes[i]);
        return sum;
    }
}
