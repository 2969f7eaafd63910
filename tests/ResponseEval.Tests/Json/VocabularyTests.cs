using System.Text;

namespace ResponseEval.Tests;

public sealed class VocabularyTests
{
    [Fact]
    public void Every_value_has_its_word_and_every_word_its_value()
    {
        AllButUnspecified(Vocabulary.Roles);
        AllButUnspecified(Vocabulary.AssessmentKinds);
        AllButUnspecified(Vocabulary.States);
        AllButUnspecified(Vocabulary.Changes);
        AllButUnspecified(Vocabulary.Certainties);
        AllButUnspecified(Vocabulary.CtdnaUnits);
        AllButUnspecified(Vocabulary.EventKinds);
        AllButUnspecified(Vocabulary.HyperprogressionDefinitions);
        AllButUnspecified(Vocabulary.BiomarkerKinds);
        AllButUnspecified(Vocabulary.BiomarkerStates);
        AllButUnspecified(Vocabulary.ScoreDirections);
        AllButUnspecified(PhenomenonWords.Reasons);
        AllButUnspecified(PhenomenonWords.ResistanceDefinitions);
        AllButUnspecified(PhenomenonWords.ResistanceKinds);
        All(ResultWords.FindingStatuses, Enum.GetValues<FindingStatus>());
        All(PhenomenonWords.Calls, Enum.GetValues<PseudoProgressionCall>());
        All(PhenomenonWords.Stabilities, Enum.GetValues<StabilityState>());
        All(PhenomenonWords.Confirmations, Enum.GetValues<ProgressionConfirmation>());
        All(Vocabulary.DeathCauses, Enum.GetValues<DeathCause>());
        All(Vocabulary.StopReasons, Enum.GetValues<StopReason>());
    }

    [Fact]
    public void The_words_of_results_are_those_of_the_format()
    {
        Words("CR, PR, SD, PD, NE, NA", ResultWords.RecistTarget);
        Words("iCR, iPR, iSD, iUPD, NE, NA", ResultWords.IrecistTarget);
        Words("CR, NON-CR/NON-PD, PD, NE, NA", ResultWords.RecistNonTarget);
        Words("iCR, NON-iCR/NON-iUPD, iUPD, NE, NA", ResultWords.IrecistNonTarget);
        Words("CR, PR, SD, NON-CR/NON-PD, PD, NE, NED", ResultWords.Recist);
        Words("iCR, iPR, iSD, NON-iCR/NON-iUPD, iUPD, iCPD, NE, NED", ResultWords.Irecist);
        Words(
            "completeResponse, partialResponse, stableDisease, pseudoProgression, unconfirmedProgression, progression, hyperProgression, notEvaluable, noDisease",
            ResultWords.Patterns);
        Words("unresolved, confirmed, pseudoProgression", ResultWords.Statuses);
        Words("notAvailable, inconclusive, supportsPseudoProgression, supportsProgression", ResultWords.CtdnaSupports);
    }

    [Fact]
    public void Every_rule_has_its_code() => Assert.All(
        RuleBook.All, rule => Assert.Equal(rule.Code, Encoding.UTF8.GetString(ResultWords.Rules[rule.Id])));

    private static void AllButUnspecified<T>(WordList<T> words)
        where T : struct, Enum => All(words, Enum.GetValues<T>()[1..]);

    private static void All<T>(WordList<T> words, T[] values)
        where T : struct, Enum
    {
        foreach (var value in values)
        {
            Assert.True(words.TryFind(words[value], out var found));
            Assert.Equal(value, found);
        }

        Assert.Equal(values.Length, words.Allowed.Replace(" or ", ", ", StringComparison.Ordinal).Split(", ").Length);
    }

    private static void Words<T>(string expected, WordList<T> words)
        where T : struct, Enum
    {
        var found = Enum.GetValues<T>().Select(value => Encoding.UTF8.GetString(words[value]));
        Assert.Equal(expected.Split(", ").Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }
}
