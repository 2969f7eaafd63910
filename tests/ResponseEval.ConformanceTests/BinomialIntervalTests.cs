using System.Globalization;
using System.Text.Json;
using ResponseEval.Trials;

namespace ResponseEval.ConformanceTests;

/// <summary>Every reference value of the intervals of one rate, to 1e-9 of its size.</summary>
public sealed class BinomialIntervalTests
{
    private const double Tolerance = 1e-9;

    private static readonly (string Name, ProportionMethod Method)[] _methods =
    [
        ("cp", ProportionMethod.ClopperPearson),
        ("wilson", ProportionMethod.Wilson),
        ("wilsonc", ProportionMethod.WilsonContinuityCorrected),
        ("wald", ProportionMethod.Wald),
    ];

    [OracleFact]
    public void Every_limit_is_that_of_the_reference()
    {
        var compared = 0;
        foreach (var row in Rows())
            foreach (var (name, method) in _methods)
            {
                var interval = new Proportion((int)row["x"], (int)row["n"]).Interval(method)!.Value;
                Near(row[name + "_lo"], interval.Lower);
                Near(row[name + "_hi"], interval.Upper);
                compared += 2;
            }

        Assert.Equal(22 * 8, compared);
    }

    [OracleFact]
    public void The_exact_limits_are_those_of_the_endpoint_vectors()
    {
        var cases = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(OracleFolder.Oracle, "endpoints.json")))
            .RootElement.GetProperty("clopperPearson").EnumerateArray().ToList();
        Assert.Equal(4, cases.Count);
        foreach (var one in cases)
        {
            var interval = new Proportion(one.GetProperty("x").GetInt32(), one.GetProperty("n").GetInt32()).Interval()!.Value;
            Near(one.GetProperty("lower").GetDouble(), interval.Lower);
            Near(one.GetProperty("upper").GetDouble(), interval.Upper);
        }
    }

    private static void Near(double expected, double found) => Assert.InRange(found, expected * (1 - Tolerance), expected * (1 + Tolerance));

    private static IEnumerable<Dictionary<string, double>> Rows()
    {
        var lines = File.ReadAllLines(Path.Combine(OracleFolder.Oracle, "stats", "binomial_ci.csv"));
        var names = lines[0].Split(',');
        return lines[1..].Select(line => line.Split(',')
            .Select(static cell => double.Parse(cell, CultureInfo.InvariantCulture))
            .Zip(names)
            .ToDictionary(static cell => cell.Second, static cell => cell.First));
    }
}
