using System.Text.Json;

namespace ResponseEval;

/// <summary>The state of the criteria as JSON: the members of the state by their names.</summary>
internal static class SubjectStateJson
{
    public static void Write(LiveSubject subject, Utf8JsonWriter writer)
    {
        var state = subject.State;
        var recist = state.Recist;
        var irecist = state.Irecist;
        writer.WriteStartObject();
        writer.WriteNumber("lastDay", state.LastDay);
        Write(writer, "baselineSum", recist.BaselineSum);
        Write(writer, "nadirSum", recist.NadirSum);
        writer.WriteNumber("nadirDay", recist.NadirDay);
        writer.WriteBoolean("hadCompleteResponse", recist.HadCompleteResponse);
        writer.WriteNumber("completeResponseDay", recist.CompleteResponseDay);
        writer.WriteBoolean("hadPartialResponse", recist.HadPartialResponse);
        Write(writer, "confirmedStartDay", irecist.ConfirmedStartDay);
        writer.WriteNumber("confirmedOnDay", irecist.ConfirmedOnDay);
        writer.WriteNumber("known", irecist.NewLesions.Known);
        writer.WriteNumber("goneWhenLastSeen", irecist.NewLesions.GoneWhenLastSeen);
        writer.WriteNumber("progressedWhenLastSeen", irecist.NewLesions.ProgressedWhenLastSeen);
        Write(writer, "newTargetNadir", irecist.NewLesions.SumNadir);
        Write(writer, "equivocalSince", irecist.NewLesions.EquivocalSince, NewLesions(subject.Frame));
        if (irecist.Block.IsOpen)
            WriteBlock(irecist.Block, subject.Frame, writer);
        writer.WriteEndObject();
    }

    /// <summary>The state, or null if a number lies outside its range.</summary>
    public static SubjectState? Read(JsonElement element, SubjectHistory frame)
    {
        var state = new SubjectState { LastDay = Day(element, "lastDay") };
        state.Recist.BaselineSum = Sum(element, "baselineSum");
        state.Recist.NadirSum = Sum(element, "nadirSum");
        state.Recist.NadirDay = Day(element, "nadirDay");
        state.Recist.HadCompleteResponse = element.GetProperty("hadCompleteResponse").GetBoolean();
        state.Recist.CompleteResponseDay = Day(element, "completeResponseDay");
        state.Recist.HadPartialResponse = element.GetProperty("hadPartialResponse").GetBoolean();
        state.Irecist.ConfirmedStartDay = OptionalDay(element, "confirmedStartDay");
        state.Irecist.ConfirmedOnDay = Day(element, "confirmedOnDay");
        state.Irecist.NewLesions.Known = Lesions(element, "known");
        state.Irecist.NewLesions.GoneWhenLastSeen = Lesions(element, "goneWhenLastSeen");
        state.Irecist.NewLesions.ProgressedWhenLastSeen = Lesions(element, "progressedWhenLastSeen");
        state.Irecist.NewLesions.SumNadir = Sum(element, "newTargetNadir");
        state.Irecist.NewLesions.EquivocalSince = Memory(element, "equivocalSince");
        if (element.TryGetProperty("block", out var block))
            state.Irecist.Block = ReadBlock(block);
        return state.LastDay >= frame.Baseline.Date.DayNumber ? state : null;
    }

    private static void WriteBlock(in IrecistBlock block, SubjectHistory frame, Utf8JsonWriter writer)
    {
        writer.WriteStartObject("block");
        writer.WriteNumber("startDay", block.StartDay);
        Write(writer, "backdatedToDay", block.BackdatedToDay);
        writer.WriteNumber("triggers", (int)block.Triggers);
        writer.WriteNumber("categories", (int)block.Categories);
        Write(writer, "smallestTargetSum", block.SmallestTargetSum);
        Write(writer, "smallestNewTargetSum", block.SmallestNewTargetSum);
        writer.WriteNumber("nonTargetsProgressed", block.NonTargetsProgressed);
        writer.WriteNumber("lastDay", block.Last.Day);
        writer.WriteNumber("lastTarget", (int)block.Last.Target);
        writer.WriteNumber("lastNonTarget", (int)block.Last.NonTarget);
        Write(writer, "lastNewTargetSum", block.Last.NewTargetSum);
        writer.WriteNumber("lastNewPresent", block.Last.NewPresent);
        writer.WriteNumber("lastNewProgressed", block.Last.NewProgressed);
        writer.WriteNumber("lastNonTargetsPresent", block.Last.NonTargetsPresent);
        var compared = (block.Categories & ProgressionTriggers.NewLesion) != 0;
        Write(writer, "lastTargetValues", compared ? block.Last.TargetValues : default, Targets(frame));
        writer.WriteEndObject();
    }

    private static IrecistBlock ReadBlock(JsonElement block) => new()
    {
        IsOpen = true,
        StartDay = Day(block, "startDay"),
        BackdatedToDay = OptionalDay(block, "backdatedToDay"),
        Triggers = (ProgressionTriggers)block.GetProperty("triggers").GetByte(),
        Categories = (ProgressionTriggers)block.GetProperty("categories").GetByte(),
        SmallestTargetSum = Sum(block, "smallestTargetSum"),
        SmallestNewTargetSum = Sum(block, "smallestNewTargetSum"),
        NonTargetsProgressed = Lesions(block, "nonTargetsProgressed"),
        Last = new LastInBlock
        {
            Day = Day(block, "lastDay"),
            Target = (TargetResponse)block.GetProperty("lastTarget").GetByte(),
            NonTarget = (NonTargetResponse)block.GetProperty("lastNonTarget").GetByte(),
            NewTargetSum = Sum(block, "lastNewTargetSum"),
            NewPresent = Lesions(block, "lastNewPresent"),
            NewProgressed = Lesions(block, "lastNewProgressed"),
            NonTargetsPresent = Lesions(block, "lastNonTargetsPresent"),
            TargetValues = Memory(block, "lastTargetValues"),
        },
    };

    private static void Write(Utf8JsonWriter writer, string name, long? value)
    {
        if (value is { } given)
            writer.WriteNumber(name, given);
        else
            writer.WriteNull(name);
    }

    private static void Write(Utf8JsonWriter writer, string name, in LesionMemory memory, int lesions)
    {
        writer.WriteStartArray(name);
        for (var lesion = 0; lesion < lesions; lesion++)
            writer.WriteNumberValue(memory[lesion]);
        writer.WriteEndArray();
    }

    private static LesionMemory Memory(JsonElement element, string name)
    {
        var values = element.GetProperty(name);
        var numbers = new int[values.GetArrayLength()];
        for (var lesion = 0; lesion < numbers.Length; lesion++)
            numbers[lesion] = InRange(values[lesion].GetInt32(), LesionMemory.Nothing, int.MaxValue - 1);
        return LesionMemory.Of(numbers);
    }

    private static int Day(JsonElement element, string name) =>
        InRange(element.GetProperty(name).GetInt32(), 0, DateOnly.MaxValue.DayNumber);

    private static int? OptionalDay(JsonElement element, string name) =>
        element.GetProperty(name).ValueKind == JsonValueKind.Null ? null : Day(element, name);

    private static long? Sum(JsonElement element, string name)
    {
        var value = element.GetProperty(name);
        return value.ValueKind == JsonValueKind.Null ? null : InRange(value.GetInt64(), 0, long.MaxValue / 1_000_000);
    }

    private static ulong Lesions(JsonElement element, string name) => element.GetProperty(name).GetUInt64();

    private static T InRange<T>(T value, T least, T most)
        where T : IComparable<T> =>
        value.CompareTo(least) >= 0 && value.CompareTo(most) <= 0 ? value : throw new FormatException($"{value} is out of range");

    private static int Targets(SubjectHistory frame)
    {
        var targets = 0;
        foreach (var lesion in frame.Lesions)
            targets += lesion.Role == LesionRole.Target ? 1 : 0;
        return targets;
    }

    private static int NewLesions(SubjectHistory frame)
    {
        var newLesions = 0;
        foreach (var lesion in frame.Lesions)
            newLesions += lesion.IsNew ? 1 : 0;
        return newLesions;
    }
}
