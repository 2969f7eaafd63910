using System.Text;

namespace ResponseEval.Tests.Progression.Hyperprogression;

public sealed class HyperprogressionFindingsTests
{
    [Fact]
    public void All_definitions_stand_in_their_fixed_order() => Assert.Equal(
        [
            HyperprogressionDefinition.Champiat2017, HyperprogressionDefinition.SaadaBouzid2017, HyperprogressionDefinition.Kato2017,
            HyperprogressionDefinition.Ferrara2018, HyperprogressionDefinition.LoRusso2019, HyperprogressionDefinition.Matos2020,
            HyperprogressionDefinition.Kim2019Tgk, HyperprogressionDefinition.Kim2019Tgr, HyperprogressionDefinition.Kim2019Ttf,
            HyperprogressionDefinition.Kas2020, HyperprogressionDefinition.Gandara2021, HyperprogressionDefinition.Ji2019,
        ],
        HyperprogressionFindings.Of(new GrowthPatient().Evaluation).Select(finding => finding.Definition));

    [Fact]
    public void No_definition_is_left_out() => Assert.Equal(
        Enum.GetValues<HyperprogressionDefinition>().Except([HyperprogressionDefinition.Unspecified]),
        HyperprogressionFindings.Definitions(ProtocolRules.Default).Select(rule => rule.Definition).Order());

    [Fact]
    public void Every_definition_cites_its_paper() => Assert.All(HyperprogressionFindings.Definitions(ProtocolRules.Default), rule =>
    {
        var year = rule.Definition.ToString().First(char.IsDigit) + rule.Definition.ToString().Split(rule.Definition.ToString().First(char.IsDigit), 2)[1][..3];
        Assert.Contains(year, rule.Citation.Source, StringComparison.Ordinal);
        Assert.Contains(year, rule.Citation.Reference, StringComparison.Ordinal);
    });

    [Fact]
    public void The_definitions_share_one_set_of_numbers()
    {
        var findings = HyperprogressionFindings.Of(GrowthPatient.Of(80, 100, 150, 60, 42).Evaluation);
        Assert.All(findings, finding => Assert.Same(findings[0].Inputs, finding.Inputs));
    }

    [Fact]
    public void One_definition_alone_says_the_same()
    {
        var evaluation = GrowthPatient.Of(80, 100, 150, 60, 42).Ecog(1, 2).Evaluation;
        Assert.Equal(HyperprogressionFindings.Of(evaluation).ToArray(), HyperprogressionFindings.Definitions(evaluation.Rules).Select(rule => rule.Of(evaluation)));
    }

    /// <summary>The worked example of docs/guides/hyper-progression.md.</summary>
    [Fact]
    public void The_example_of_the_guide()
    {
        var findings = HyperprogressionFindings.Of(GrowthPatient.Of(80, 100, 150.1, 56, 56).Ecog(1, 1).Evaluation);
        Assert.Equal("+ + + + - + + + + - - +", string.Join(' ', findings.Select(finding => finding.Status == FindingStatus.Met ? "+" : "-")));
        Assert.DoesNotContain(findings, finding => finding.Status == FindingStatus.NotEvaluable);
        Assert.Equal(2, findings.Single(finding => finding.Definition == HyperprogressionDefinition.LoRusso2019).Value);
        Printed.Equal("2.004", findings.Single(finding => finding.Definition == HyperprogressionDefinition.Kato2017).Value);
    }

    [Fact]
    public void An_infinite_value_is_none()
    {
        var patient = GrowthPatient.Of(99.99, 100, 100, 60, 1) with { Before = 0.01, Baseline = 0.01, After = 2000 };
        Assert.Equal(double.PositiveInfinity, HyperprogressionInputs.Of(patient.Evaluation).OnTreatmentGrowthRate);
        Assert.Null(patient.Of(new Ferrara2018()).Value);
    }

    [Fact]
    public void No_finding_has_no_words()
    {
        Assert.Equal(HyperprogressionDefinition.Unspecified, default(HyperprogressionFinding).Definition);
        Assert.Equal(FindingStatus.NotEvaluable, default(HyperprogressionFinding).Status);
        Assert.Throws<InvalidOperationException>(() => default(HyperprogressionFinding).Explain());
    }

    [Fact]
    public void Every_finding_is_explained_as_reviewed()
    {
        var text = new StringBuilder();
        foreach (var (story, patient) in ExplainedGrowth())
        {
            text.Append($"# {story}\n");
            foreach (var finding in HyperprogressionFindings.Of(patient.Evaluation))
                text.Append($"{finding.Explain()}\n");
            text.Append('\n');
        }

        HyperprogressionRule[] options =
        [
            new SaadaBouzid2017 { RequireProgression = true }, new Matos2020 { NewLesionClause = NewLesionClause.AtLeastTwoLesions },
            new Gandara2021 { ScanWindowDays = 7 }, new Ji2019 { CountNewLesions = true }, new Kim2019Tgk { CountNewLesions = true },
            new Kim2019Tgr { CountNewLesions = true }, new Kato2017 { Burden = KatoBurden.TargetsOnly },
        ];
        text.Append("# options\n");
        foreach (var rule in options)
            text.Append($"{(GrowthPatient.Of(80, 100, 150, 60, 43) with { NewTarget = 12 }).Of(rule, new() { DaysPerMonth = 30 }).Explain()}\n");
        ReviewedText.Matches("HyperprogressionExplanations.txt", text.ToString());
    }

    private static IEnumerable<(string Story, GrowthPatient Patient)> ExplainedGrowth()
    {
        yield return ("met by all", GrowthPatient.Of(90, 100, 160, 60, 40).Ecog(1, 2));
        yield return ("stable", GrowthPatient.Of(80, 100, 110, 60, 56).Ecog(1, 1));
        yield return ("new lesions, measured and not", GrowthPatient.Of(80, 100, 120, 60, 50) with { NewLesions = ["liver", null], NewTarget = 12.5 });
        yield return ("shrinkage before", GrowthPatient.Of(110, 100, 130.55, 60, 42));
        yield return ("no scan before baseline, a target missing", new GrowthPatient { After = null });
        yield return ("a scan outside the window", GrowthPatient.Of(80, 100, 150, 56, 85));
        yield return ("scans too close", GrowthPatient.Of(80, 100, 150, 10, 42));
        yield return ("no follow-up", new GrowthPatient { Before = 80, DaysAfter = null });
        yield return ("no follow-up, died", new GrowthPatient
        {
            DaysAfter = null,
            Events = [SubjectEvent.Death(GrowthPatient.Day(50), DeathCause.Disease)],
        });
        yield return ("no first dose, died", new GrowthPatient
        {
            DaysAfter = null,
            FirstDose = null,
            Events = [SubjectEvent.Death(GrowthPatient.Day(50), DeathCause.Other)],
        });
        yield return ("stopped treatment, the target gone at baseline", new GrowthPatient
        {
            Before = 80,
            Baseline = 0,
            Events = [SubjectEvent.TreatmentStopped(GrowthPatient.Day(30)), SubjectEvent.Death(GrowthPatient.Day(50))],
        });
    }
}
