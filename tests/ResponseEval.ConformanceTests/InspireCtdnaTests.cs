using System.Globalization;
using System.Text;

namespace ResponseEval.ConformanceTests;

/// <summary>
/// ctDNA of 74 real patients on pembrolizumab at baseline and cycle 3 (INSPIRE; Bratman et al., Nat Cancer 2020;1:873-81), beside what was published of
/// them. Values without counts and without a limit of detection.
/// </summary>
public sealed class InspireCtdnaTests
{
    [OracleFact]
    public void The_direction_of_ctDNA_is_the_published_one_for_every_patient_that_has_one()
    {
        var compared = 0;
        foreach (var patient in Patients())
        {
            if (patient.PublishedChange is not { } change)
                continue;
            compared++;
            Assert.NotEqual(0, change);
            Assert.Equal(
                (patient.Id, change < 0 ? MolecularResponseStatus.Met : MolecularResponseStatus.NotMet),
                (patient.Id, patient.Of(MolecularResponseDefinition.Bratman2020).Status));
        }

        Assert.Equal(72, compared);
    }

    [OracleFact]
    public void The_size_of_the_change_is_the_published_one()
    {
        foreach (var patient in Patients())
            if (patient.PublishedChange is { } change && patient.Of(MolecularResponseDefinition.Bratman2020).Ratio is { } ratio)
                Assert.Equal(change, ratio - 1, 0.01 * Math.Max(1, Math.Abs(change)));
    }

    [OracleFact]
    public void Patients_without_ctDNA_at_baseline_have_no_direction()
    {
        var without = Patients().Where(static patient => patient.PublishedChange is null).ToList();
        Assert.Equal(["INS-D-012", "INS-E-004"], without.Select(static patient => patient.Id));
        Assert.All(without, static patient => Assert.Equal(
            MolecularResponseReason.UndetectedReference, patient.Of(MolecularResponseDefinition.Bratman2020).Reason));
    }

    /// <summary>Fall and rise as the library calls them without counts, to half or to twice; cleared where no limit says how far.</summary>
    [OracleFact]
    public void Fall_and_rise_stand_against_the_published_response_as_reviewed() => Assert.Equal(
        """
        ctDNA at cycle 3     CR  PR  SD  PD
        cleared               0   5   0   0
        fall                  1   4   7   4
        not distinguishable   2   4  11  14
        rise                  0   0   3  19
        """,
        Table(static patient => patient.Change, ["cleared", "fall", "not distinguishable", "rise"]));

    [OracleFact]
    public void Decrease_and_increase_stand_against_the_published_response_as_reviewed() => Assert.Equal(
        """
        ctDNA at cycle 3     CR  PR  SD  PD
        decrease              2  12  12   7
        increase              1   0   8  30
        none at baseline      0   1   1   0
        """,
        Table(static patient => patient.Direction, ["decrease", "increase", "none at baseline"]));

    private static string Table(Func<Patient, string> row, string[] rows)
    {
        string[] responses = ["CR", "PR", "SD", "PD"];
        var patients = Patients().ToList();
        Assert.Equal(74, patients.Count);
        Assert.All(patients, patient => Assert.Contains(row(patient), rows));
        Assert.All(patients, patient => Assert.Contains(patient.PublishedResponse, responses));
        var text = new StringBuilder("ctDNA at cycle 3   ");
        foreach (var response in responses)
            text.Append(response.PadLeft(4));
        foreach (var name in rows)
        {
            text.Append('\n').Append(name.PadRight(19));
            foreach (var response in responses)
                text.Append(patients
                    .Count(patient => row(patient) == name && patient.PublishedResponse == response)
                    .ToString(CultureInfo.InvariantCulture)
                    .PadLeft(4));
        }

        return text.ToString();
    }

    private static IEnumerable<Patient> Patients()
    {
        var labels = File.ReadLines(Path.Combine(OracleFolder.Data, "inspire", "labels.csv")).Skip(1)
            .Select(static line => line.Split(','))
            .ToDictionary(static cells => cells[0]);
        var evaluator = new ResponseEvaluator(ProtocolRules.Default);
        foreach (var line in File.ReadLines(Path.Combine(OracleFolder.Data, "inspire", "inspire.ndjson")))
        {
            var history = HistoryJson.Read(Encoding.UTF8.GetBytes(line)).History!;
            var cells = labels[history.SubjectId];
            yield return new Patient(
                history.SubjectId,
                cells[1],
                cells[3].Length == 0 ? null : double.Parse(cells[3], CultureInfo.InvariantCulture),
                CtdnaFindings.Of(evaluator.Evaluate(history)));
        }
    }

    private sealed record Patient(string Id, string PublishedResponse, double? PublishedChange, CtdnaFindings Findings)
    {
        public string Change => Findings.Changes[0] switch
        {
            { IsClearance: true } => "cleared",
            { Change: CtdnaChange.Fall } => "fall",
            { Change: CtdnaChange.Rise } => "rise",
            { Change: CtdnaChange.NotDistinguishable } => "not distinguishable",
            _ => "not comparable",
        };

        public string Direction => Of(MolecularResponseDefinition.Bratman2020) switch
        {
            { Status: MolecularResponseStatus.Met } => "decrease",
            { Status: MolecularResponseStatus.NotMet } => "increase",
            { Reason: MolecularResponseReason.UndetectedReference } => "none at baseline",
            _ => "open",
        };

        public MolecularResponseFinding Of(MolecularResponseDefinition definition) =>
            Findings.MolecularResponses.Single(finding => finding.Definition == definition);
    }
}
