using System.Globalization;

namespace ResponseEval.Tests.Progression.Hyperprogression;

/// <summary>Real sums and dates: rows of the example data of the author of the tumour growth rate (Ferté 2014), numbers as in the rule book (H.1).</summary>
public sealed class FerteExampleTests
{
    private const string Table = """
        14  | 67,98,171   | 2010-10-29, 2011-03-22, 2011-05-10 | 144/49 | 27.2696  | 182.1912 | 154.9215  | 6.6811  | 6.5525  | 45.3457 | 6.9203  | PD | Met     | Met     | Met
        186 | 162,176,253 | 2012-02-22, 2012-03-19, 2012-04-23 | 26/35  | 33.7902  | 157.7434 | 123.9532  | 4.6683  | 16.3894 | 66.9625 | 4.0857  | PD | Met     | Met     | Met
        133 | 72,121,170  | 2010-02-12, 2010-07-09, 2010-08-31 | 147/53 | 38.0528  | 79.6413  | 41.5885   | 2.0929  | 10.1458 | 28.1403 | 2.7736  | PD | Met     | Met     | No
        5   | 17,18,34    | 2010-09-15, 2010-10-26, 2010-12-14 | 41/49  | 13.5757  | 227.1269 | 213.5512  | 16.7304 | 0.7424  | 9.9388  | 13.3878 | PD | Met     | Met     | Met
        188 | 35,24,36    | 2011-12-26, 2012-04-16, 2012-06-13 | 112/58 | -26.4794 | 89.3346  | 115.8139  | -3.3737 | -2.9894 | 6.2974  | -2.1066 | PD | NotEval | NotEval | Met
        115 | 62,91,118   |                                    | 35/56  | 172.1305 | 52.7551  | -119.3754 | 0.3065  | 25.2196 | 14.6752 | 0.5819  | PD | No      | No      | No
        304 | 67,76,116   |                                    | 18/47  | 89.5332  | 127.3986 | 37.8654   | 1.4229  | 15.2188 | 25.9043 | 1.7021  | PD | No      | No      | No
        180 | 78,84,98    |                                    | 121/30 | 5.7519   | 59.8709  | 54.1190   | 10.4089 | 1.5093  | 14.2042 | 9.4111  | no | No      | Met     | No
        79  | 253,248,237 |                                    | 96/56  | -1.8807  | -7.1307  | -5.2500   | 3.7915  | -1.5853 | -5.9788 | 3.7714  | no | No      | NotEval | No
        203 | 107,107,115 |                                    | 60/42  | 0        | 16.9715  | 16.9715   | -       | 0       | 5.7976  | -       | no | No      | NotEval | No
        19  | 72,90,108   |                                    | 36/54  | 76.1198  | 36.1110  | -40.0088  | 0.4744  | 15.2188 | 10.1458 | 0.6667  | PD | No      | No      | No
        """;

    public static TheoryData<string> Rows => new(Table.Split('\n').Select(static row => row.TrimEnd('\r')));

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_dates_are_so_many_days_apart(string row)
    {
        var cells = Cells(row);
        if (cells[2].Length == 0)
            return;
        var dates = cells[2].Split(',').Select(static date => DateOnly.Parse(date, CultureInfo.InvariantCulture).DayNumber).ToArray();
        Assert.Equal(cells[3], string.Create(CultureInfo.InvariantCulture, $"{dates[1] - dates[0]}/{dates[2] - dates[1]}"));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_rates_and_kinetics_are_those_of_the_rule_book(string row)
    {
        var cells = Cells(row);
        var inputs = HyperprogressionInputs.Of(Patient(cells).Evaluation);
        Printed.Equal(cells[4], inputs.ReferenceGrowthRate);
        Printed.Equal(cells[5], inputs.OnTreatmentGrowthRate);
        Printed.Equal(cells[6], inputs.OnTreatmentGrowthRate - inputs.ReferenceGrowthRate);
        var before = TumorGrowthKinetics.MillimetersPerMonth(inputs.Reference!.Value);
        var after = TumorGrowthKinetics.MillimetersPerMonth(inputs.OnTreatment!.Value);
        Printed.Equal(cells[8], before);
        Printed.Equal(cells[9], after);
        if (cells[7] == "-")
            return;
        Printed.Equal(cells[7], inputs.OnTreatmentGrowthRate / inputs.ReferenceGrowthRate);
        Printed.Equal(cells[10], after / before);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_verdicts_are_those_of_the_rule_book(string row)
    {
        var cells = Cells(row);
        var evaluation = Patient(cells).Evaluation;
        Assert.Equal(cells[11] == "PD", evaluation.Timepoints[0].Recist.Overall == OverallResponse.ProgressiveDisease);
        HyperprogressionRule[] rules = [new Champiat2017(), new SaadaBouzid2017(), new Ferrara2018()];
        Assert.Equal(cells[12..], rules.Select(rule => Verdict(rule.Of(evaluation).Status)));
    }

    /// <summary>Kas, as-if: the same four rows as Ferrara among those with progression.</summary>
    [Theory]
    [MemberData(nameof(Rows))]
    public void Kas_calls_the_rows_that_Ferrara_calls(string row)
    {
        var evaluation = Patient(Cells(row)).Evaluation;
        Assert.Equal(new Ferrara2018().Of(evaluation).Status, new Kas2020().Of(evaluation).Status);
    }

    private static string[] Cells(string row) => [.. row.Split('|').Select(static cell => cell.Trim())];

    private static GrowthPatient Patient(string[] cells)
    {
        var sums = cells[1].Split(',').Select(static cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        var days = cells[3].Split('/').Select(static cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return GrowthPatient.Of(sums[0], sums[1], sums[2], days[0], days[1]);
    }

    private static string Verdict(FindingStatus status) => status switch
    {
        FindingStatus.Met => "Met",
        FindingStatus.NotMet => "No",
        _ => "NotEval",
    };
}
