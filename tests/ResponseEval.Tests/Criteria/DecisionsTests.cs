namespace ResponseEval.Tests.Criteria;

/// <summary>Rules that decide sets of assessments, against the first rule that applies to each assessment.</summary>
public sealed class DecisionsTests
{
    private sealed record Rule(uint Where, OverallResponse Response, RuleId Id);

    [Fact]
    public void The_first_rule_that_applies_decides()
    {
        var draw = new Draw(1);
        for (var i = 0; i < 5_000; i++)
        {
            var count = draw.Between(0, RunFindings.Capacity);
            var all = (1u << count) - 1;
            var rules = Rules(draw);
            var decisions = new Decisions<OverallResponse>(all);
            foreach (var rule in rules)
                decisions.Take(rule.Where, rule.Response, rule.Id);
            var rest = draw.Chance(50);
            if (rest)
            {
                decisions.TakeRest(OverallResponse.StableDisease, RuleId.OverallTarget);
                decisions.TakeRest(OverallResponse.ProgressiveDisease, RuleId.OverallNewLesion);
            }

            for (var t = 0; t < RunFindings.Capacity; t++)
            {
                var first = t >= count ? null : rules.FirstOrDefault(rule => (rule.Where >> t & 1) != 0);
                var (response, id) = first is not null ? (first.Response, first.Id)
                    : t < count && rest ? (OverallResponse.StableDisease, RuleId.OverallTarget)
                    : (default, default);
                Assert.Equal(new(response, id), decisions[t]);
                Assert.Equal((byte)response, decisions.Responses[t]);
                Assert.Equal((byte)id, decisions.Rules[t]);
            }
        }
    }

    [Fact]
    public void What_is_left_is_as_others_decided()
    {
        var draw = new Draw(2);
        for (var i = 0; i < 1_000; i++)
        {
            var all = (1u << draw.Between(1, RunFindings.Capacity)) - 1;
            var others = new Decisions<OverallResponse>(0xFFFF);
            foreach (var rule in Rules(draw))
                others.Take(rule.Where, rule.Response, rule.Id);
            others.TakeRest(OverallResponse.PartialResponse, RuleId.OverallTarget);
            var first = (uint)draw.Between(0, 0xFFFF);
            var decisions = new Decisions<OverallResponse>(all);
            decisions.Take(first, OverallResponse.ProgressiveDisease, RuleId.OverallNewLesion);
            decisions.TakeRest(others.Responses, others.Rules);
            for (var t = 0; t < RunFindings.Capacity; t++)
                Assert.Equal(
                    (all >> t & 1) == 0 ? default : (first >> t & 1) != 0 ? new(OverallResponse.ProgressiveDisease, RuleId.OverallNewLesion) : others[t],
                    decisions[t]);
        }
    }

    [Fact]
    public void Where_finds_the_assessments_with_a_response()
    {
        var draw = new Draw(3);
        for (var i = 0; i < 1_000; i++)
        {
            var decisions = new Decisions<OverallResponse>((1u << draw.Between(1, RunFindings.Capacity)) - 1);
            foreach (var rule in Rules(draw))
                decisions.Take(rule.Where, rule.Response, rule.Id);
            for (var response = OverallResponse.NoEvidenceOfDisease; response <= OverallResponse.ProgressiveDisease; response++)
            {
                var expected = 0u;
                for (var t = 0; t < RunFindings.Capacity; t++)
                    expected |= (decisions[t].Response == response ? 1u : 0) << t;
                Assert.Equal(expected, decisions.Where(response));
            }
        }
    }

    /// <summary>Rules as they are asked: their sets may overlap, and may reach beyond the assessments.</summary>
    private static List<Rule> Rules(Draw draw)
    {
        var rules = new List<Rule>();
        for (var i = draw.Between(0, 5); i > 0; i--)
            rules.Add(new(
                (uint)draw.Between(0, 0x1FFFF) & (uint)draw.Between(0, 0x1FFFF),
                (OverallResponse)draw.Between(0, (int)OverallResponse.ProgressiveDisease),
                (RuleId)draw.Between(1, 40)));
        return rules;
    }
}
