using System.Text;

namespace ResponseEval.Tests.Evaluation.Rationale;

public sealed class ExplanationTests
{
    [Fact]
    public void Every_rule_is_explained_as_reviewed()
    {
        var text = new StringBuilder();
        var explained = new HashSet<RuleId>();
        foreach (var (story, rules, history) in ExplainedPatients.All())
        {
            text.Append($"# {story}\n");
            foreach (var explanation in new ResponseEvaluator(rules).Evaluate(history).Explain())
            {
                explained.Add(explanation.Rule);
                text.Append($"{explanation.Rule.Code()}\n    {explanation}\n");
            }

            text.Append('\n');
        }

        Assert.Empty(RuleBook.All.Select(static rule => rule.Id).Except(explained));
        ReviewedText.Matches("Explanations.txt", text.ToString());
    }

    [Fact]
    public void A_progression_can_be_checked_by_hand_from_its_sentence()
    {
        var history = SubjectHistory.Create("S")
            .Baseline(new(2024, 1, 2), s => s.Target("T1", "lung", 55))
            .Assessment(new(2024, 3, 4), s => s.Measured("T1", 41))
            .Assessment(new(2024, 5, 6), s => s.Measured("T1", 52))
            .Build();
        var explanation = new ResponseEvaluator(ProtocolRules.Default).Evaluate(history).ExplainTimepoints().ElementAt(1)[0];
        Assert.Equal("PD: sum 52.0 mm, nadir 41.0 mm (2024-03-04): +26.8 %, +11.0 mm", explanation.Text);
        Assert.Equal("RECIST 1.1, target lesions", explanation.Source);
        Assert.Equal("V2 2024-05-06 PD: sum 52.0 mm, nadir 41.0 mm (2024-03-04): +26.8 %, +11.0 mm; RECIST 1.1, target lesions", explanation.ToString());
    }

    [Fact]
    public void A_percentage_just_below_a_whole_number_is_not_rounded_up_to_it()
    {
        var history = SubjectHistory.Create("S")
            .Baseline(new(2024, 1, 2), s => s.Target("T1", "lung", 100))
            .Assessment(new(2024, 3, 4), s => s.Measured("T1", 69.99))
            .Assessment(new(2024, 5, 6), s => s.Measured("T1", 83.99))
            .Build();
        var evaluation = new ResponseEvaluator(ProtocolRules.Default).Evaluate(history);
        Assert.Contains("-30.01 %", evaluation.ExplainTimepoints().First()[0].Text, StringComparison.Ordinal);
        Assert.Contains("+20.01 %, +14.0 mm", evaluation.ExplainTimepoints().Last()[0].Text, StringComparison.Ordinal);
    }
}
