namespace ResponseEval.Tests;

/// <summary>Simpler readings of one lesion.</summary>
internal static class ReadingShrinker
{
    internal static IEnumerable<Reading> Steps(Reading reading)
    {
        if (reading.Change != LesionChange.Unknown)
            yield return reading with { Change = LesionChange.Unknown };
        if (reading.Certainty != LesionCertainty.Unspecified)
            yield return reading with { Certainty = LesionCertainty.Unspecified };
        if (reading.State == ReadingState.Split)
            yield return Reading.Measured(reading.Lesion, Length.FromHundredths(reading.Parts.Sum(part => part.Hundredths))) with
            {
                Change = reading.Change,
                Certainty = reading.Certainty,
            };
        if (reading.State is ReadingState.UnequivocalProgression)
            yield return Reading.Present(reading.Lesion, reading.Change) with { Certainty = reading.Certainty };
        if (reading is { State: ReadingState.Measured, Diameter: { Hundredths: > 0 } diameter })
            foreach (var rounder in Rounder(diameter.Hundredths))
                yield return reading with { Diameter = Length.FromHundredths(rounder) };
    }

    private static IEnumerable<int> Rounder(int hundredths) =>
        new[] { hundredths / 1000 * 1000, hundredths / 500 * 500, hundredths / 100 * 100 }.Where(rounder => rounder > 0 && rounder < hundredths).Distinct();
}

/// <summary>Rules with one option back at its default.</summary>
internal static class RuleShrinker
{
    internal static IEnumerable<ProtocolRules> Steps(ProtocolRules rules)
    {
        var plain = ProtocolRules.Default;
        return new[]
        {
            plain,
            rules with { TooSmallDefault = plain.TooSmallDefault },
            rules with { NodeNormal = plain.NodeNormal },
            rules with { PartialResponseDecrease = plain.PartialResponseDecrease },
            rules with { ProgressionIncrease = plain.ProgressionIncrease },
            rules with { ProgressionIncreaseLength = plain.ProgressionIncreaseLength },
            rules with { FurtherGrowth = plain.FurtherGrowth },
            rules with { ReappearanceAfterCr = plain.ReappearanceAfterCr },
            rules with { NodeReappearance = plain.NodeReappearance },
            rules with { ResponsePersistence = plain.ResponsePersistence },
            rules with { MinimumStableDays = plain.MinimumStableDays },
            rules with { ConfirmationDays = plain.ConfirmationDays },
            rules with { MaxNotEvaluableBetween = plain.MaxNotEvaluableBetween },
            rules with { AcceptStableBetween = plain.AcceptStableBetween },
            rules with { ConfirmationEarliestDays = 28, ConfirmationToleranceDays = 2, ConfirmationLatestDays = 56 },
            rules with { OtherCategoryConfirms = plain.OtherCategoryConfirms },
            rules with { NewLesionPersistence = plain.NewLesionPersistence },
            rules with { ConfirmIrecistResponse = plain.ConfirmIrecistResponse },
            rules with { BackdateEquivocal = plain.BackdateEquivocal },
        }.Where(simpler => simpler != rules);
    }
}
