using System.Text;

namespace ResponseEval.ConformanceTests;

/// <summary>74 real patients on pembrolizumab (INSPIRE, NCT02644369): target sums as published, beside the published best response.</summary>
public sealed class InspireTests
{
    private static IEnumerable<SubjectEvaluation> Evaluations()
    {
        var evaluator = new ResponseEvaluator(ProtocolRules.Default);
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
        var evaluations = Evaluations().ToList();
        Assert.Equal(74, evaluations.Count);
        Assert.Equal(270, evaluations.Sum(static evaluation => evaluation.Timepoints.Count));
    }

    [OracleFact]
    public void Best_response_PD_of_the_targets_is_published_as_PD()
    {
        var published = File.ReadLines(Path.Combine(OracleFolder.Data, "inspire", "labels.csv")).Skip(1)
            .Select(static line => line.Split(','))
            .ToDictionary(static cells => cells[0], static cells => cells[1]);
        var progressed = Evaluations()
            .Where(static evaluation => evaluation.Best.Recist.Response == OverallResponse.ProgressiveDisease)
            .Select(static evaluation => evaluation.History.SubjectId)
            .ToList();
        Assert.Equal(21, progressed.Count);
        Assert.All(progressed, subject => Assert.Equal("PD", published[subject]));
    }
}
