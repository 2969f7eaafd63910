using System.Text;

namespace ResponseEval.ConformanceTests;

/// <summary>74 real patients on pembrolizumab (INSPIRE, NCT02644369): target sums as published, beside the published best response.</summary>
public sealed class InspireTests
{
    private static IEnumerable<SubjectEvaluation> Evaluations(ProtocolRules rules)
    {
        var evaluator = new ResponseEvaluator(rules);
        foreach (var line in File.ReadLines(Path.Combine(OracleFolder.Data, "inspire", "inspire.ndjson")))
        {
            var reading = HistoryJson.Read(Encoding.UTF8.GetBytes(line));
            Assert.DoesNotContain(reading.Problems, static problem => problem.Severity == ProblemSeverity.Error);
            yield return evaluator.Evaluate(reading.History!);
        }
    }

    [OracleFact]
    public void Every_patient_is_evaluated_at_every_follow_up()
    {
        var evaluations = Evaluations(ProtocolRules.Default).ToList();
        Assert.Equal(74, evaluations.Count);
        Assert.Equal(270, evaluations.Sum(static evaluation => evaluation.Timepoints.Count));
    }

    [OracleFact]
    public void Progression_of_the_targets_as_best_response_is_published_as_PD()
    {
        var progressed = Progressed(ProtocolRules.Default with { MinimumStableDays = 0 });
        Assert.Equal(21, progressed.Count);
        Assert.All(progressed, static subject => Assert.Equal("PD", Published[subject]));
    }

    [OracleFact]
    public void The_minimum_time_of_stable_disease_turns_one_published_SD_of_day_39_into_PD()
    {
        var more = Progressed(ProtocolRules.Default).Except(Progressed(ProtocolRules.Default with { MinimumStableDays = 0 }));
        Assert.Equal("INS-A-018", Assert.Single(more));
        Assert.Equal("SD", Published["INS-A-018"]);
    }

    private static Dictionary<string, string> Published => File
        .ReadLines(Path.Combine(OracleFolder.Data, "inspire", "labels.csv")).Skip(1)
        .Select(static line => line.Split(','))
        .ToDictionary(static cells => cells[0], static cells => cells[1]);

    private static List<string> Progressed(ProtocolRules rules) =>
    [
        .. Evaluations(rules)
            .Where(static evaluation => evaluation.Best.Recist.Response == OverallResponse.ProgressiveDisease)
            .Select(static evaluation => evaluation.History.SubjectId),
    ];
}
