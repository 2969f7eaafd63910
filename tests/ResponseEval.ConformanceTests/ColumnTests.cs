using ResponseEval.Columns;
using ResponseEval.Tests.Columns;

namespace ResponseEval.ConformanceTests;

/// <summary>Every reference case through columns: the answers that the history gives.</summary>
public sealed class ColumnTests
{
    [OracleTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void A_case_comes_out_of_columns_as_it_comes_out_of_its_history(int cores)
    {
        var oracles = new[] { "recist.ndjson", "irecist.ndjson", "bor.ndjson", "review.ndjson" }.SelectMany(OracleCase.Read);
        var compared = 0;
        foreach (var cases in oracles.GroupBy(oracle => RulesJson.Hash(oracle.Rules)))
        {
            var (rules, histories) = (cases.First().Rules, cases.Select(oracle => oracle.History).ToList());
            var builder = new CohortBuilder();
            histories.ForEach(builder.Add);
            var cohort = builder.Build();
            Assert.Empty(CohortCheck.Check(cohort));
            var results = ColumnComparison.Evaluate(cohort, rules, new CohortOptions { Cores = cores, SubjectsAtATime = 5 });
            for (var subject = 0; subject < histories.Count; subject++, compared++)
            {
                var evaluation = new ResponseEvaluator(rules).Evaluate(histories[subject]);
                Assert.Empty(ColumnComparison.Differences(evaluation, cohort, results, subject));
            }
        }

        Assert.Equal(92 + 38 + 296 + 16, compared);
    }
}
