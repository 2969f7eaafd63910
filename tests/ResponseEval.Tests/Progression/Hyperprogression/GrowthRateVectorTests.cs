using System.Globalization;

namespace ResponseEval.Tests.Progression.Hyperprogression;

/// <summary>The ratio and difference family: one table of the rule book (A.4.1), the month 30.4375 days; numbers and verdicts as printed there.</summary>
public sealed class GrowthRateVectorTests
{
    private const string Table = """
        V01 | 90/100/121.69 | 61/61 | -  | 21.69 | PD | 17.0835  | 34.1591  | 17.0757  | 1.99954  | 2.16900  | No    | Met   | No    | No
        V02 | 90/100/121.70 | 61/61 | -  | 21.70 | PD | 17.0835  | 34.1756  | 17.0922  | 2.00051  | 2.17000  | Met   | Met   | No    | No
        V03 | 90/100/119    | 61/28 | -  | 19.00 | no | 17.0835  | 76.3481  | 59.2646  | 4.46912  | 4.13929  | No    | Met   | No    | No
        V04 | 90/100/119    | 61/28 | NL | 19.00 | PD | 17.0835  | 76.3481  | 59.2646  | 4.46912  | 4.13929  | Met   | Met   | Met   | No
        V05 | 50/100/180    | 60/60 | -  | 80.00 | PD | 187.1640 | 144.6205 | -42.5435 | 0.77269  | 1.60000  | No    | No    | No    | No
        V06 | 100/100/130   | 42/42 | -  | 30.00 | PD | 0.0000   | 76.8989  | 76.8989  | n/a      | n/a      | NotEv | NotEv | Met   | No
        V07 | 110/100/130   | 42/42 | -  | 30.00 | PD | -18.7155 | 76.8989  | 95.6143  | -4.10884 | -3.00000 | NotEv | NotEv | Met   | No
        V08 | 253/248/237   | 96/56 | -  | -4.44 | no | -1.8807  | -7.1307  | -5.2500  | 3.79152  | 3.77143  | No    | NotEv | No    | No
        V09 | 80/100/140    | 60/60 | -  | 40.00 | PD | 40.4381  | 66.8740  | 26.4359  | 1.65374  | 2.00000  | No    | Met   | No    | No
        V10 | 80/100/139.9  | 60/60 | -  | 39.90 | PD | 40.4381  | 66.6926  | 26.2545  | 1.64925  | 1.99500  | No    | No    | No    | No
        V11 | 80/100/150.0  | 56/56 | -  | 50.00 | PD | 43.8863  | 93.7006  | 49.8143  | 2.13507  | 2.50000  | Met   | Met   | No    | No
        V12 | 80/100/150.1  | 56/56 | -  | 50.10 | PD | 43.8863  | 93.9112  | 50.0249  | 2.13987  | 2.50500  | Met   | Met   | Met   | No
        V13 | 90/100/146.6  | 60/45 | -  | 46.60 | PD | 17.3916  | 117.3269 | 99.9353  | 6.74617  | 6.21333  | Met   | Met   | Met   | No
        V14 | 90/100/147    | 60/45 | -  | 47.00 | PD | 17.3916  | 118.5319 | 101.1402 | 6.81545  | 6.26667  | Met   | Met   | Met   | Met
        V15 | 90/100/128.9  | 60/45 | -  | 28.90 | PD | 17.3916  | 67.3869  | 49.9953  | 3.87467  | 3.85333  | Met   | Met   | No    | No
        V16 | 90/100/129    | 60/45 | -  | 29.00 | PD | 17.3916  | 67.6505  | 50.2589  | 3.88983  | 3.86667  | Met   | Met   | Met   | No
        V17 | 20/24/28.9    | 40/40 | -  | 20.42 | no | 51.6198  | 52.8243  | 1.2045   | 1.02333  | 1.22500  | No    | No    | No    | No
        V18 | 70/80/96      | 45/45 | -  | 20.00 | PD | 31.1219  | 44.7678  | 13.6459  | 1.43846  | 1.60000  | No    | No    | No    | No
        V19 | 70/80/95.9    | 45/45 | -  | 19.88 | no | 31.1219  | 44.4620  | 13.3400  | 1.42864  | 1.59000  | No    | No    | No    | No
        """;

    public static TheoryData<string> Rows => new(Table.Split('\n').Select(static row => row.TrimEnd('\r')));

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_rates_are_those_of_the_rule_book(string row)
    {
        var cells = Cells(row);
        var inputs = HyperprogressionInputs.Of(Patient(cells).Evaluation);
        Printed.Equal(cells[4], inputs.ChangePercent);
        Assert.Equal(cells[5] == "PD", inputs.FirstEvaluationResponse == OverallResponse.ProgressiveDisease);
        Printed.Equal(cells[6], inputs.ReferenceGrowthRate);
        Printed.Equal(cells[7], inputs.OnTreatmentGrowthRate);
        Printed.Equal(cells[8], inputs.OnTreatmentGrowthRate - inputs.ReferenceGrowthRate);
        if (cells[9] != "n/a")
            Printed.Equal(cells[9], inputs.OnTreatmentGrowthRate / inputs.ReferenceGrowthRate);
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_verdicts_are_those_of_the_rule_book(string row)
    {
        var cells = Cells(row);
        var evaluation = Patient(cells).Evaluation;
        HyperprogressionRule[] rules = [new Champiat2017(), new SaadaBouzid2017(), new Ferrara2018(), new Kas2020()];
        Assert.Equal(cells[11..], rules.Select(rule => Verdict(rule.Of(evaluation))));
        Assert.Equal(cells[12], Verdict(new Ji2019().Of(evaluation)));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_values_are_the_ratios_and_differences_and_none_where_the_tumour_did_not_grow_before(string row)
    {
        var cells = Cells(row);
        var evaluation = Patient(cells).Evaluation;
        var grewBefore = !cells[6].StartsWith('-') && cells[6] != "0.0000";
        Value(grewBefore ? cells[9] : null, new Champiat2017().Of(evaluation));
        Value(grewBefore ? cells[10] : null, new SaadaBouzid2017().Of(evaluation));
        Value(grewBefore ? cells[10] : null, new Ji2019().Of(evaluation));
        Value(cells[8], new Ferrara2018().Of(evaluation));
        Value(cells[8], new Kas2020().Of(evaluation));
    }

    [Theory]
    [InlineData("V12", "48.94")]
    [InlineData("V14", "98.97")]
    public void With_months_of_30_days_a_difference_falls_below_the_threshold(string id, string difference)
    {
        var patient = Patient(Cells(Table.Split('\n').Single(row => row.StartsWith(id, StringComparison.Ordinal))));
        HyperprogressionRule rule = id == "V12" ? new Ferrara2018() : new Kas2020();
        var finding = patient.Of(rule, new() { DaysPerMonth = 30 });
        Printed.Equal(difference, finding.Value);
        Assert.Equal(FindingStatus.NotMet, finding.Status);
        Assert.Equal(FindingStatus.Met, patient.Status(rule));
    }

    private static string[] Cells(string row) => [.. row.Split('|').Select(static cell => cell.Trim())];

    private static GrowthPatient Patient(string[] cells)
    {
        var sums = cells[1].Split('/').Select(static cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        var days = cells[2].Split('/').Select(static cell => int.Parse(cell, CultureInfo.InvariantCulture)).ToArray();
        return GrowthPatient.Of(sums[0], sums[1], sums[2], days[0], days[1]) with { NewLesions = cells[3] == "NL" ? ["liver"] : [] };
    }

    private static string Verdict(HyperprogressionFinding finding) => finding.Status switch
    {
        FindingStatus.Met => "Met",
        FindingStatus.NotMet => "No",
        _ => "NotEv",
    };

    private static void Value(string? printed, HyperprogressionFinding finding)
    {
        if (printed is null)
            Assert.Null(finding.Value);
        else
            Printed.Equal(printed, finding.Value);
    }
}
